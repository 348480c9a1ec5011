package duban.planning;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A measure parked by its office (挂账).
 *
 * @param expected the day on which the office expects it to go on
 * @param resumedAt null while it is parked
 */
public record Suspension(
    MeasureId measure,
    String reason,
    LocalDate expected,
    String suspendedBy,
    Instant suspendedAt,
    @Nullable String note,
    @Nullable String resumedBy,
    @Nullable Instant resumedAt) {

  public boolean open() {
    return resumedAt == null;
  }

  /** Whether it lasted at a moment; of one that lasts nobody knows what comes after now. */
  boolean covers(Instant instant, Instant now) {
    return !instant.isBefore(suspendedAt) && instant.isBefore(open() ? now : resumedAt);
  }
}
