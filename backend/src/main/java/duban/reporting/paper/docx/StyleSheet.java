package duban.reporting.paper.docx;

import duban.reporting.paper.Role;
import duban.reporting.paper.Sheet;
import duban.reporting.paper.Typeface;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A style for each role, with the built-in names of Word where it has the role. */
final class StyleSheet {

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Twentieths of a point, beyond what the grid takes: 28 characters of 15.7 points. */
  private static final int CLOSER = -6;

  /** In each style, as LibreOffice passes over it in the defaults. */
  private static final String CLOSED_UP =
      "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>";

  private StyleSheet() {}

  static void set(XWPFDocument document) {
    try {
      document.createStyles().setStyles(StylesDocument.Factory.parse(xml()).getStyles());
    } catch (XmlException ex) {
      throw new IllegalStateException(ex);
    }
  }

  /**
   * Without widow control a page has 22 lines and not 21; without spaces between Chinese and Latin
   * a line has 28 characters. Lines keep to the grid by their fixed pitch and are not snapped to
   * it: LibreOffice gives a character that is wider than a cell two of them, and a font with a high
   * line two lines. So that a line holds 28 characters there too, those of the text are set closer
   * by as little as a file can say.
   */
  private static String xml() {
    return """
        <w:styles xmlns:w="%s"><w:docDefaults>
        <w:rPrDefault><w:rPr>%s<w:kern w:val="0"/><w:sz w:val="32"/><w:szCs w:val="32"/>
        <w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/>        <w:spacing w:before="0" w:after="0" w:line="%d" w:lineRule="exact"/></w:pPr></w:pPrDefault>
        </w:docDefaults>%s</w:styles>
        """
        .formatted(
            NAMESPACE,
            fonts(Typeface.TEXT),
            Sheet.LINE,
            Arrays.stream(Role.values())
                .sorted((a, b) -> Boolean.compare(b == Role.BLANK, a == Role.BLANK))
                .map(StyleSheet::style)
                .collect(Collectors.joining()));
  }

  private static String style(Role role) {
    boolean normal = role == Role.BLANK;
    return """
        <w:style w:type="paragraph"%s w:styleId="%s"><w:name w:val="%s"/>%s<w:qFormat/>
        <w:pPr>%s%s%s%s<w:jc w:val="%s"/>%s</w:pPr>
        <w:rPr>%s%s%s%s</w:rPr></w:style>
        """
        .formatted(
            normal ? " w:default=\"1\"" : "",
            role.id(),
            role.title(),
            normal ? "" : "<w:basedOn w:val=\"" + Role.BLANK.id() + "\"/>",
            role.leads() ? "<w:keepNext/>" : "",
            CLOSED_UP,
            spacing(role),
            indent(role),
            jc(role),
            role.isHeading() ? "<w:outlineLvl w:val=\"" + role.outline() + "\"/>" : "",
            fonts(role.typeface()),
            role == Role.MARK ? "<w:color w:val=\"FF0000\"/>" : "",
            "<w:spacing w:val=\"%d\"/>".formatted(role.size() == Sheet.TEXT ? CLOSER : 0),
            size(role.size()));
  }

  private static String spacing(Role role) {
    return role.onGrid() ? "" : "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>";
  }

  private static String indent(Role role) {
    return role.firstLine() == 0
        ? ""
        : "<w:ind w:firstLineChars=\"%d\" w:firstLine=\"%d\"/>"
            .formatted(role.firstLine() * 100, Sheet.characters(role.firstLine()));
  }

  private static String jc(Role role) {
    return switch (role.align()) {
      case LEFT -> "left";
      case RIGHT -> "right";
      case CENTRE -> "center";
      case BOTH -> "both";
    };
  }

  private static String size(double points) {
    long halves = Math.round(points * 2);
    return halves == 0
        ? ""
        : "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(halves, halves);
  }

  private static String fonts(Typeface typeface) {
    String family = typeface.family();
    return "<w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\" w:eastAsia=\"%s\" w:cs=\"%s\"/>"
        .formatted(family, family, family, family);
  }
}
