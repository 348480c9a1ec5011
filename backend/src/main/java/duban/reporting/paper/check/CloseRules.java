package duban.reporting.paper.check;

import duban.reporting.paper.Role;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** 附件说明、署名、成文日期、附件、版记. */
final class CloseRules {

  private CloseRules() {}

  static Stream<Check> of(WordFile file) {
    String date = file.text(Role.DATE);
    return Stream.of(
        note(file),
        Check.file("成文日期", "阿拉伯数字，年份标全，月、日不编虚位", date, date.matches("\\d{4}年[1-9]\\d?月[1-9]\\d?日")),
        Check.file("成文日期右空", "2字以上", right(file), rightOf(file) >= 2),
        annexes(file),
        imprint(file));
  }

  private static Check note(WordFile file) {
    List<String> lines =
        file.paragraphs(Role.ANNEX_NOTE).stream().map(XWPFParagraph::getText).toList();
    boolean fits =
        lines.isEmpty()
            || lines.get(0).startsWith("附件：")
                && lines.stream().noneMatch(line -> line.matches(".*[。；，、]"));
    return Check.file("附件说明", "“附件：”加序号，名称后不加标点", lines.size() + "项", fits);
  }

  private static Check annexes(WordFile file) {
    List<XWPFParagraph> marks = file.paragraphs(Role.ANNEX_MARK);
    boolean fits =
        marks.stream().allMatch(it -> it.isPageBreak() && it.getText().matches("附件\\d*"));
    return Check.file(
        "附件另面编排，左上角标注", "黑体 16，另面", file.type(Role.ANNEX_MARK) + (fits ? "，另面" : "，未另面"));
  }

  private static Check imprint(WordFile file) {
    var tables = file.document().getTables();
    String text = tables.isEmpty() ? "" : tables.get(tables.size() - 1).getText().strip();
    return Check.file("版记", "印发机关和印发日期，末行", text.replaceAll("\\s+", " "), text.endsWith("印发"));
  }

  private static double rightOf(WordFile file) {
    return file.first(Role.DATE)
        .map(it -> it.getCTPPr().getInd())
        .map(it -> it.getRightChars().intValue() / 100.0)
        .orElse(0.0);
  }

  private static String right(WordFile file) {
    return rightOf(file) + "字";
  }
}
