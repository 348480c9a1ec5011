package duban.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How long to wait after failed attempts: longer each time, at last an hour. */
final class Backoff {

  /** One that fails for reasons of its own is given up, visibly, after this many attempts. */
  static final int MOST_ATTEMPTS = 8;

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1));

  private Backoff() {}

  static Instant after(int failures, Instant now) {
    return now.plus(PAUSES.get(Math.min(failures, PAUSES.size()) - 1));
  }
}
