package duban.reader.table;

import duban.reader.text.Width;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a table of tasks holds, by what it is called; the first that fits counts. */
public enum Column {
  NUMBER("序号|编号|序|号|项次|项号|(?:任务|项目|事项|措施)(?:序号|编号)|条目号?|N[oO][.]?"),
  // 牵头单位及责任人 is a column of units
  PERSON("(?!.*(?:单位|部门)[及和与、/]).*(?:领导|责任人|负责人|联系人|联络员|经办人)"),
  LEAD(
      "(?!.*牵头.*[及和与、/].*(?:责任|配合|协办|参与))"
          + "(?:.*(?:牵头|主办|主责|主抓).*|.*主管(?:单位|部门)|(?:主要|第一)责任(?:单位|部门|主体))"),
  DEADLINE(".*(?:时限|时间|期限|节点|日期|工期|年限|进度|频次)(?:要求|安排|计划|节点|表)?|完成年度"),
  REMARK(
      "备注|.*(?:说明|依据|来源)|(?:提案|建议|议案|案|来文|文|件)(?:编)?号|.*(?:申报|推荐|填报|发证|发布|依托|使用|产权|报送|制定|颁发|考核|所在|计量|编制|审批)(?:单位|部门)|.*(?:进展|情况|电话|联系方式|资金|投资|得分|分值|权重).*"),
  CATEGORY(".*(?:类别|类型|分类|领域|板块|专项|门类|大类|模块|维度)|(?:重点|工作|主要|任务)?(?:方面|方向|章节|部分)|一级.{0,4}"),
  GOAL("(?!.*任务).*(?:目标|成果|成效|标准)(?:要求|值|形式|内容)?"),
  RESPONSIBLE(
      "(?!各).*(?:单位|部门|主体|科室|处室|股室|机构|分工|区县|县区)(?:名单)?|.*(?:单位|部门)[及和与、/]?(?:主要)?(?:负责人|责任人|联系人|领导|人员)|(?:配合|协办|协同|参与|责任|承办|落实|实施|负责)(?:方|者)?"),
  TASK(
      ".*(?:任务|措施|举措|事项|内容|项目|工作|要点|分解|清单|政策|行动|问题|条款|工程|计划|方案|要求|名称|抓手|步骤|安排|职责"
          + "|做法|方式|思路|路径|条目|重点|指标).*");

  private static final int LONGEST_NAME = 16;

  private final Pattern names;

  Column(String names) {
    this.names = Pattern.compile(names);
  }

  /** The column with this heading; empty where it is none that is known. */
  static Optional<Column> named(String heading) {
    String name = plain(heading);
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*[。;,].*")) {
      return Optional.empty();
    }
    for (Column column : values()) {
      if (column.names.matcher(name).matches()) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  boolean holdsUnits() {
    return this == LEAD || this == RESPONSIBLE;
  }

  /** Without spaces and the remark in brackets behind it: 责任单位(排第一的为牵头单位). */
  static String plain(String heading) {
    return Width.half(heading).replaceAll("\\s", "").replaceFirst("[(\\[].*[)\\]]?$", "");
  }
}
