package duban.reader.clause;

import java.util.regex.Pattern;

/** Short names that governments at every level have; of these none is a misprint of another. */
public final class UsualUnits {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[省市县区州]|.{2,6}(?:[省市县区州]))?(?:"
              + "(?:教育|教体|体育|科技|工信|民政|民宗|公安|司法|财政|人社|自然资源|规划|资源规划|生态环境|环保|住建|城建"
              + "|城管|交通|交通运输|水利|水务|农业|农业农村|林业|园林|商务|文旅|文广新|旅游|卫健|卫计|应急|审计|统计|税务"
              + "|国税|地税|工商|招商|市场监管|质监|安监|药监|医保|信访|金融|机关事务|粮食|物价|海洋|邮政|气象|档案"
              + "|银监|证监|保监|房管|国土|国土资源|政务|数据|大数据|行政审批|营商环境|退役军人|投促|投资促进)(?:局|委|厅)"
              + "|(?:发改|经信|国资|编|政法|网信|农|农工|建|卫生|经|科|教|体改)委"
              + "|(?:组织|宣传|统战)部|(?:外事|侨务|台湾事务|法制|政府|人防|扶贫|乡村振兴|金融)办"
              + "|工商联|科协|妇联|残联|侨联|文联|社科联|贸促会|总工会|团委)");

  private UsualUnits() {}

  public static boolean isUsual(String name) {
    return NAME.matcher(name).matches();
  }
}
