package duban.plan;

/**
 * A doubt of the reader: what is wrong, where, and what a person can do about it.
 *
 * @param code stable name of the rule, {@code no-lead}
 * @param place the source it is about; null when it is about the whole document
 */
public record Finding(Level level, String code, SourceSpan place, String message, String remedy) {

  /** An {@code ERROR} must be settled before the plan can be published. */
  public enum Level {
    ERROR,
    WARNING,
    NOTE
  }
}
