package duban.reporting.paper.check;

import duban.reporting.paper.Role;
import duban.reporting.paper.Typeface;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;

/** 版头、标题、主送机关. */
final class HeadRules {

  private HeadRules() {}

  static Stream<Check> of(WordFile file) {
    String mark =
        file.document().getStyles().getStyle(Role.MARK.id()).getCTStyle().getRPr().toString();
    String number = file.text(Role.NUMBER);
    String recipient = file.text(Role.RECIPIENT);
    return Stream.of(
        Check.file("发文机关标志字体", Typeface.TITLE.family(), file.type(Role.MARK)),
        Check.file("发文机关标志颜色", "红色", mark.contains("FF0000") ? "红色" : "其他"),
        Check.file(
            "发文字号或期号", "年份用六角括号〔〕，序号不编虚位", number, number.matches("\\D*〔\\d{4}〕第?[1-9]\\d*[号期]")),
        Check.file("分隔线", "红色，0.35至0.5毫米", redLine(file), redLineFits(file)),
        Check.file("标题", "方正小标宋简体 22", file.type(Role.TITLE)),
        Check.file("主送机关", "顶格，全角冒号", recipient, recipient.isEmpty() || recipient.endsWith("：")));
  }

  private static String redLine(WordFile file) {
    CTBorder line = line(file);
    return line == null
        ? "无"
        : "%s，%.2f毫米"
            .formatted(
                "FF0000".equals(line.xgetColor().getStringValue()) ? "红色" : "其他颜色",
                line.getSz().intValue() / 8.0 * 25.4 / 72);
  }

  private static boolean redLineFits(WordFile file) {
    CTBorder line = line(file);
    double wide = line == null ? 0 : line.getSz().intValue() / 8.0 * 25.4 / 72;
    return redLine(file).startsWith("红色") && wide >= 0.35 && wide <= 0.5;
  }

  private static CTBorder line(WordFile file) {
    return file.first(Role.NUMBER)
        .map(XWPFParagraph::getCTPPr)
        .filter(it -> it.isSetPBdr())
        .map(it -> it.getPBdr().getBottom())
        .orElse(null);
  }
}
