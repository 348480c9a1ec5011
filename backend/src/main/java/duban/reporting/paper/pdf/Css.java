package duban.reporting.paper.pdf;

import duban.reporting.paper.Role;
import duban.reporting.paper.Sheet;
import duban.reporting.paper.Typeface;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The style sheet: the same sheet and roles as the styles of the Word document. */
final class Css {

  private static final double LINE = Sheet.LINE / 20.0;

  /**
   * From the foot of the page's box to the upper edge of the page number's line. The box is higher
   * than the type area, as text is set at the foot of its line and hangs over it, and a third of a
   * millimetre wider: lengths are rounded as a page is set, and the last character would not fit.
   */
  private static final double FOOT = 0;

  private Css() {}

  static String of() {
    return page() + roles() + TABLES;
  }

  private static String page() {
    return """
        @page { size: 210mm 297mm; margin: 35mm 25.7mm 31mm 28mm; }
        @page :right { @bottom-right { %s padding-right: 14.8pt; } }
        @page :left { @bottom-left { %s padding-left: 14pt; } }
        html, body { margin: 0; padding: 0; }
        p { margin: 0; padding: 0; orphans: 1; widows: 1; line-height: %s; letter-spacing: %s; }
        .new { page-break-before: always; }
        """
        .formatted(number(), number(), points(LINE), points(Sheet.PITCH - Sheet.TEXT - 0.05));
  }

  private static String number() {
    return "content: '— ' counter(page) ' —'; font-family: %s; font-size: 14pt; line-height: 16pt; vertical-align: top; padding-top: %s;"
        .formatted(Typeface.NUMBER, points(FOOT));
  }

  private static String roles() {
    return Arrays.stream(Role.values()).map(Css::role).collect(Collectors.joining());
  }

  /** The pitch is of the text; larger and smaller sizes keep their own. */
  private static String role(Role role) {
    String size = role.size() == 0 ? "" : "font-size: " + points(role.size()) + ";";
    String pitch = role.size() == Sheet.TEXT ? "" : "letter-spacing: 0;";
    String line = role.inTable() || role == Role.IMPRINT ? "line-height: 1.35;" : "";
    String indent =
        role.firstLine() == 0 ? "" : "text-indent: " + points(role.firstLine() * Sheet.PITCH) + ";";
    String keep = role.leads() ? "page-break-after: avoid;" : "";
    String colour = role == Role.MARK ? "color: #ff0000;" : "";
    return ".%s { font-family: %s, %s; text-align: %s; %s%s%s%s%s%s }%n"
        .formatted(
            role.id(),
            role.typeface(),
            Typeface.TEXT,
            align(role),
            size,
            pitch,
            line,
            indent,
            keep,
            colour);
  }

  private static String align(Role role) {
    return switch (role.align()) {
      case LEFT -> "left";
      case RIGHT -> "right";
      case CENTRE -> "center";
      case BOTH ->
          "justify; -fs-max-justification-inter-char: 2pt; -fs-max-justification-inter-word: 2pt";
    };
  }

  static String points(double value) {
    return String.format(Locale.ROOT, "%.3fpt", value);
  }

  private static final String TABLES =
      """
      table { border-collapse: collapse; table-layout: fixed; width: 442.2pt; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      td, th { border: 0.5pt solid #000; padding: 2pt 3pt; font-weight: normal; vertical-align: middle; }
      .picture { text-align: center; margin-top: 6pt; page-break-inside: avoid; page-break-after: avoid; }
      .imprint { width: 442.2pt; border-top: 1pt solid #000; border-bottom: 1pt solid #000; page-break-inside: avoid; }
      .imprint .Imprint { padding: 2pt 14pt; }
      .imprint .copies { border-bottom: 0.75pt solid #000; }
      .imprint .printed { float: right; }
      .red { width: 442.2pt; border-bottom: 1.25pt solid #ff0000; }
      """;
}
