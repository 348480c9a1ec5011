package duban.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A refusal that ends by itself: 429, with the seconds to wait in {@code Retry-After}. */
public abstract class TooOften extends Problem {

  private final transient Duration wait;

  /**
   * @param until moment from which it may be asked again
   */
  protected TooOften(String slug, String detail, Instant now, Instant until) {
    super(Kind.TOO_OFTEN, slug, detail, Map.of("until", until));
    this.wait = Duration.between(now, until);
  }

  long seconds() {
    return Math.max(1, wait.toSeconds());
  }
}
