package duban.filing;

import duban.problem.Problem;
import java.util.Map;

/** A file that holds no sheet of reports. */
final class SheetUnreadable extends Problem {

  /** What is wrong with it. */
  enum Reason {
    /** Neither a workbook nor a table of text. */
    NO_TABLE,
    /** A workbook of Excel 97 to 2003. */
    OLD_WORKBOOK,
    /** Encrypted. */
    PROTECTED,
    /** No line of headings that we know. */
    NO_HEADINGS,
    TOO_LARGE
  }

  SheetUnreadable(Reason reason, String detail) {
    super(
        reason == Reason.TOO_LARGE ? Kind.TOO_LARGE : Kind.INVALID,
        "sheet-unreadable",
        detail,
        Map.of("reason", reason));
  }
}
