package duban.document;

import java.util.regex.Pattern;

/** Text files, and what is common to all text. */
final class PlainText {

  private static final Pattern LINE_END = Pattern.compile("\r\n?|\u2028|\u2029|\u0085|\f|\u000B");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  private PlainText() {}

  /** Line ends are {@code \n}, other control characters are gone. */
  static String tidy(String text) {
    return CONTROL.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
  }

  /** A paragraph of Word: a tab after a number is a space, only several of them make columns. */
  static String columns(String paragraph) {
    boolean columns = paragraph.strip().chars().filter(c -> c == '\t').count() > 1;
    return columns ? paragraph.strip() : paragraph.replace('\t', ' ');
  }
}
