package duban.reporting.paper.check;

import java.util.function.UnaryOperator;

/**
 * One thing that was looked at.
 *
 * @param of what was looked at: the Word file itself, or pages as they are rendered
 * @param rule of the standard, in its words
 * @param wanted as the standard has it
 * @param found in the file
 */
public record Check(Subject of, String rule, String wanted, String found, boolean passed) {

  /** What was looked at. */
  public enum Subject {
    FILE,
    RENDERED
  }

  Check in(UnaryOperator<String> words) {
    return new Check(of, words.apply(rule), words.apply(wanted), words.apply(found), passed);
  }

  static Check file(String rule, String wanted, String found) {
    return new Check(Subject.FILE, rule, wanted, found, wanted.equals(found));
  }

  static Check file(String rule, String wanted, String found, boolean passed) {
    return new Check(Subject.FILE, rule, wanted, found, passed);
  }

  static Check rendered(String rule, String wanted, String found, boolean passed) {
    return new Check(Subject.RENDERED, rule, wanted, found, passed);
  }
}
