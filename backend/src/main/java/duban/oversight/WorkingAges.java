package duban.oversight;

import duban.planning.MeasureId;
import duban.planning.Suspensions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Working days of many matters at once. Days on which a measure was parked do not count, as
 * everywhere.
 */
@Component
class WorkingAges {

  private final Suspensions suspensions;
  private final Clock clock;

  WorkingAges(Suspensions suspensions, Clock clock) {
    this.suspensions = suspensions;
    this.clock = clock;
  }

  Counting counting() {
    return new Counting(suspensions.workingDays(), clock);
  }

  /** Counts as of one moment; matters of a measure that are due on one day are counted once. */
  static final class Counting {

    private record Span(MeasureId measure, LocalDate from, LocalDate to) {}

    private final Suspensions.WorkingDays days;
    private final Clock clock;
    private final Instant now;
    private final Map<Span, Integer> counted = new HashMap<>();

    private Counting(Suspensions.WorkingDays days, Clock clock) {
      this.days = days;
      this.clock = clock;
      this.now = clock.instant();
    }

    /** Full working days since a due date; negative, or 0, before it. */
    int age(MeasureId measure, Instant due) {
      return due.isAfter(now) ? -between(measure, now, due) : between(measure, due, now);
    }

    /** Working days from one moment to another; 0 where it is not later. */
    int between(MeasureId measure, Instant from, Instant to) {
      return counted.computeIfAbsent(
          new Span(measure, day(from), day(to)), span -> days.between(measure, from, to));
    }

    private LocalDate day(Instant instant) {
      return LocalDate.ofInstant(instant, clock.getZone());
    }
  }
}
