package duban.reporting.paper.check;

import duban.reporting.paper.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** 正文: type, indents, levels of headings, tables, and that no picture is a seal. */
final class TextRules {

  private static final Map<Role, String> NUMBERS =
      Map.of(
          Role.HEADING_1, "[一二三四五六七八九十]+、.*",
          Role.HEADING_2, "（[一二三四五六七八九十]+）.*",
          Role.HEADING_3, "\\d+\\..*",
          Role.HEADING_4, "（\\d+）.*");

  private TextRules() {}

  static Stream<Check> of(WordFile file) {
    Stream<Check> levels =
        NUMBERS.keySet().stream()
            .sorted()
            .filter(it -> PageRules.inUse(file, it))
            .map(it -> level(file, it));
    return Stream.of(
            Stream.of(
                Check.file("正文", "仿宋_GB2312 16", file.type(Role.TEXT)),
                Check.file("首行缩进", "2字", indent(file))),
            levels,
            Stream.of(heads(file), pictures(file)))
        .flatMap(it -> it);
  }

  private static String indent(WordFile file) {
    return file.style(Role.TEXT).getPPr().getInd().getFirstLineChars().intValue() / 100 + "字";
  }

  /** A heading of the second level is known by its bracket, whatever the first was. */
  private static Check level(WordFile file, Role role) {
    String font = role.typeface().family() + " 16";
    List<XWPFParagraph> headings = file.paragraphs(role);
    boolean numbered = headings.stream().allMatch(it -> it.getText().matches(NUMBERS.get(role)));
    String found = file.type(role) + (numbered ? "，序号符合" : "，序号不符");
    return Check.file("第" + (role.outline() + 1) + "层标题", font + "，序号符合", found);
  }

  private static Check heads(WordFile file) {
    List<XWPFTable> tables =
        file.document().getTables().stream().filter(it -> !isImprint(it)).toList();
    long repeated = tables.stream().filter(it -> it.getRow(0).isRepeatHeader()).count();
    return Check.file("表头跨页重复", tables.size() + "张表", repeated + "张表");
  }

  /** Of the document's tables the last has no heading. */
  private static boolean isImprint(XWPFTable table) {
    return Role.IMPRINT.id().equals(table.getRow(0).getCell(0).getParagraphs().get(0).getStyle());
  }

  /** Every picture names the chart it shows; a seal would name none. */
  private static Check pictures(WordFile file) {
    long charts =
        file.paragraphs(Role.PICTURE).stream()
            .flatMap(it -> it.getRuns().stream())
            .mapToLong(run -> run.getEmbeddedPictures().size())
            .sum();
    int all = file.document().getAllPictures().size();
    return Check.file("文件内图片均为统计图，无印章", "全部为统计图", all + "幅图片，" + charts + "幅统计图", all <= charts);
  }
}
