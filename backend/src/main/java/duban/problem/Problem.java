package duban.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A refusal: what kind it is, which one (the slug, by which screens word it) and its facts. It
 * knows nothing of HTTP; {@link ProblemAdvice} gives it its one form there.
 */
public abstract class Problem extends RuntimeException {

  /** What sort of refusal this is. */
  public enum Kind {
    /** The request is understood, but a rule of the trade forbids what it asks. */
    INVALID,
    /** The person is known and may see the thing, but may not do this to it. */
    FORBIDDEN,
    /** There is no such thing, or the person may not know of it. */
    NOT_FOUND,
    /** The thing has changed in the meantime. */
    CONFLICT,
    /** More is sent than is taken. */
    TOO_LARGE,
    /** The request itself is faulty. */
    BAD_REQUEST,
    /** Nobody is signed in. */
    UNAUTHENTICATED,
    /** It was asked too often; {@link TooOften} says until when to wait. */
    TOO_OFTEN
  }

  private final Kind kind;
  private final String slug;
  private final transient Map<String, Object> facts;

  /**
   * @param slug stable name in kebab-case; becomes the type {@code /problems/<slug>}
   * @param detail one English sentence for developers and logs
   * @param facts further members of the answer; values must be fit for JSON, keys in camelCase
   */
  protected Problem(Kind kind, String slug, String detail, Map<String, Object> facts) {
    super(detail);
    this.kind = kind;
    this.slug = slug;
    this.facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  public Kind kind() {
    return kind;
  }

  public String slug() {
    return slug;
  }

  public Map<String, Object> facts() {
    return facts;
  }
}
