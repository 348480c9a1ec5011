package duban.filing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write in cells, as the page knows it: {@code yes} and {@code no}, ISO dates, plain
 * numbers. What cannot be read stays as written, so that the page can point at it.
 */
final class CellText {

  static final String YES = "能按期完成";
  static final String NO = "不能按期完成";
  static final String YES_ENGLISH = "In time";
  static final String NO_ENGLISH = "Not in time";

  private static final List<String> YES_WORDS =
      List.of("yes", "y", "true", "是", "能", "可以", "能按期", YES, "intime");
  private static final List<String> NO_WORDS =
      List.of("no", "n", "false", "否", "不能", "不能按期", NO, "notintime");
  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r].*");

  private CellText() {}

  static String read(Column column, String written) {
    String text = unguarded(written.replace("\r\n", "\n").replace('\r', '\n').strip());
    return switch (column.kind()) {
      case CHOICE -> choice(text);
      case DATE -> date(text).map(LocalDate::toString).orElse(text);
      case NUMBER -> number(text).map(BigDecimal::toPlainString).orElse(text);
      default -> text;
    };
  }

  static Optional<LocalDate> date(String text) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException ex) {
      return Optional.empty();
    }
  }

  static Optional<BigDecimal> number(String text) {
    String digits = text.replaceAll("[,,\\s%％]", "");
    return digits.matches("[+-]?\\d{1,15}(\\.\\d{1,10})?")
        ? Optional.of(new BigDecimal(digits))
        : Optional.empty();
  }

  /** How the answer to 能否按期完成 is written. */
  static String inTime(String value, boolean english) {
    return switch (value) {
      case "yes" -> english ? YES_ENGLISH : YES;
      case "no" -> english ? NO_ENGLISH : NO;
      default -> value;
    };
  }

  /** A text that no spreadsheet takes for a formula when it opens a table of plain text. */
  static String guarded(String text) {
    return FORMULA.matcher(text).matches() && number(text).isEmpty() ? "'" + text : text;
  }

  private static String unguarded(String text) {
    return text.startsWith("'") && FORMULA.matcher(text.substring(1)).matches()
        ? text.substring(1)
        : text;
  }

  private static String choice(String text) {
    String word = text.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    if (YES_WORDS.contains(word)) {
      return "yes";
    }
    return NO_WORDS.contains(word) ? "no" : text;
  }
}
