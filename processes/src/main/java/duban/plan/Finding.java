package duban.plan;

/**
 * A doubt of the reader: what is wrong, where, and what a person can do about it.
 *
 * @param code stable name of the rule, {@code no-lead}
 * @param place the source it is about; null when it is about the whole document
 * @param subject JSON pointer of what it is about in the plan, {@code /measures/3}; null when that
 *     is the whole plan, or nothing in it
 * @param message what is wrong, and where
 * @param remedy what a person can do
 */
public record Finding(
    Level level, String code, SourceSpan place, String subject, String message, String remedy) {

  /**
   * An {@code ERROR} must be settled before the plan can be published, a {@code WARNING} is for a
   * person to look at, a {@code NOTE} tells what was done.
   */
  public enum Level {
    ERROR,
    WARNING,
    NOTE
  }
}
