package duban.closure;

import java.time.Instant;

/**
 * A request to close a measure (销号) and the office's decision; {@code accepted} is null before it.
 */
public record Closure(
    long id,
    String summary,
    String requestedBy,
    Instant requestedAt,
    Boolean accepted,
    Grade grade,
    String reason,
    String reviewedBy,
    Instant reviewedAt) {

  /** 优秀/良好/合格/不合格, judged on time, quality and result. */
  public enum Grade {
    EXCELLENT,
    GOOD,
    PASS,
    FAIL
  }
}
