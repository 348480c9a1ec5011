package duban.closure;

import java.time.Instant;
import java.util.Set;
import org.springframework.lang.Nullable;

/**
 * A request to close a measure (销号) and the office's decision.
 *
 * @param accepted null before the decision
 * @param grade of an accepted request; of a returned one {@code FAIL} or none
 * @param failed the points of the review that did not hold; empty when accepted
 */
public record Closure(
    long id,
    String summary,
    String requestedBy,
    Instant requestedAt,
    @Nullable Boolean accepted,
    @Nullable Grade grade,
    Set<ClosurePoint> failed,
    @Nullable String reason,
    @Nullable String reviewedBy,
    @Nullable Instant reviewedAt) {

  /** 优秀/良好/合格/不合格, judged on time, quality and result. */
  public enum Grade {
    EXCELLENT,
    GOOD,
    PASS,
    /** A measure judged so is not done: it goes back and is never closed. */
    FAIL
  }

  boolean returned() {
    return Boolean.FALSE.equals(accepted);
  }
}
