package duban.spreadsheet;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would take for a formula is marked as text by an apostrophe, as
 * OWASP advises for CSV injection.
 */
final class Neutral {

  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
  private static final Pattern CONTROL = Pattern.compile("^[\\t\\r\\n].*", Pattern.DOTALL);

  private Neutral() {}

  static boolean looksLikeFormula(String text) {
    return FORMULA.matcher(text).matches() || CONTROL.matcher(text).matches();
  }

  static String of(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }
}
