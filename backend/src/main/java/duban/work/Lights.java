package duban.work;

import duban.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** When a light changes: a task is due soon when its due date is at most three working days off. */
@Component
public class Lights {

  private static final int SOON = 3;

  private final WorkingCalendar calendar;
  private final Clock clock;

  Lights(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A task of a suspended measure is not late. */
  public TimeLight of(OpenTask task) {
    return task.suspended() ? TimeLight.ON_TIME : of(task.due());
  }

  public TimeLight of(Instant due) {
    if (due == null || due.isAfter(soon())) {
      return TimeLight.ON_TIME;
    }
    return due.isAfter(now()) ? TimeLight.DUE_SOON : TimeLight.OVERDUE;
  }

  Instant now() {
    return clock.instant();
  }

  /** Due dates up to this instant are soon. */
  public Instant soon() {
    LocalDate day = calendar.plusWorkingDays(LocalDate.now(clock), SOON);
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }
}
