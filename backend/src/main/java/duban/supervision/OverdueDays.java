package duban.supervision;

import duban.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * How many working days something is overdue, counted in this one place. Days on which a measure is
 * suspended do not count, because its tasks get later dates when it is resumed.
 */
@Component
public class OverdueDays {

  private final WorkingCalendar calendar;
  private final Clock clock;

  OverdueDays(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Full working days since a date; 0 on the day itself and before it. */
  public int since(Instant due) {
    return between(due, clock.instant());
  }

  /** As the rules count them, see {@link SupervisionCase#countedFrom()}. */
  int of(SupervisionCase matter) {
    return since(matter.countedFrom());
  }

  int at(Instant moment, SupervisionCase matter) {
    return between(matter.countedFrom(), moment);
  }

  private int between(Instant due, Instant moment) {
    return calendar.workingDaysBetween(day(due), day(moment));
  }

  private LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
