package duban.reporting.paper.check;

import duban.reporting.paper.Role;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/** 页码: half-width digits between dashes, on the outer side of the page. */
final class FootRules {

  private FootRules() {}

  static Stream<Check> of(WordFile file) {
    boolean differ = file.document().getSettings().getEvenAndOddHeadings();
    return Stream.of(
        Check.file("页码字体", "宋体 14", file.type(Role.PAGE_NUMBER)),
        Check.file("单双页页码不同", "是", differ ? "是" : "否"),
        Check.file("单页码", "居右空一字，— 页码 —", side(file, HeaderFooterType.DEFAULT)),
        Check.file("双页码", "居左空一字，— 页码 —", side(file, HeaderFooterType.EVEN)));
  }

  private static String side(WordFile file, HeaderFooterType pages) {
    XWPFFooter foot =
        pages == HeaderFooterType.EVEN
            ? file.document().getHeaderFooterPolicy().getEvenPageFooter()
            : file.document().getHeaderFooterPolicy().getDefaultFooter();
    if (foot == null) {
      return "无";
    }
    XWPFParagraph line = foot.getParagraphs().get(0);
    CTInd indent = line.getCTPPr().getInd();
    String text = line.getText().matches("— .* —") ? "— 页码 —" : line.getText();
    return switch (line.getAlignment()) {
      case RIGHT -> "居右空" + words(indent.getRightChars()) + "字，" + text;
      case LEFT -> "居左空" + words(indent.getLeftChars()) + "字，" + text;
      default -> line.getAlignment() + "，" + text;
    };
  }

  private static String words(Object hundredths) {
    return "100".equals(String.valueOf(hundredths)) ? "一" : String.valueOf(hundredths);
  }
}
