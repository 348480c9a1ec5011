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

  boolean covers(Instant instant) {
    return !instant.isBefore(suspendedAt) && (open() || instant.isBefore(resumedAt));
  }
}
