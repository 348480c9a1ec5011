package duban.supervision;

import duban.planning.Suspensions;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * How many working days something is overdue, counted in this one place. Days on which a measure
 * was parked do not count.
 */
@Component
public class OverdueDays {

  private final Suspensions suspensions;
  private final Clock clock;

  OverdueDays(Suspensions suspensions, Clock clock) {
    this.suspensions = suspensions;
    this.clock = clock;
  }

  /** As the rules count them, see {@link SupervisionCase#countedFrom()}. */
  int of(SupervisionCase matter) {
    return counting().of(matter);
  }

  /** For many at once. */
  Counting counting() {
    return new Counting(suspensions.workingDays(), clock.instant());
  }

  /** What was parked when, read once. */
  record Counting(Suspensions.WorkingDays days, Instant now) {

    /** How late the matter of a case is, or was when it ended. */
    int late(SupervisionCase matter) {
      return days.between(matter.measure(), matter.due(), matter.open() ? now : matter.endedAt());
    }

    int of(SupervisionCase matter) {
      return at(now, matter);
    }

    int at(Instant moment, SupervisionCase matter) {
      return days.between(matter.measure(), matter.countedFrom(), moment);
    }
  }
}
