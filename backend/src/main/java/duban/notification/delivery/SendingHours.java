package duban.notification.delivery;

import duban.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When people may be written to: working hours of working days, never at night or on holidays. */
@Component
class SendingHours {

  private final WorkingCalendar calendar;
  private final NoticeSettings settings;
  private final Clock clock;

  SendingHours(WorkingCalendar calendar, NoticeSettings settings, Clock clock) {
    this.calendar = calendar;
    this.settings = settings;
    this.clock = clock;
  }

  boolean includes(Instant moment) {
    LocalDate day = day(moment);
    return calendar.isWorkingDay(day)
        && !moment.isBefore(at(day, settings.opening()))
        && moment.isBefore(calendar.endOfWork(day));
  }

  /** The moment itself within the hours, else the next opening. */
  Instant from(Instant moment) {
    if (includes(moment)) {
      return moment;
    }
    LocalDate day = calendar.rollForward(day(moment));
    Instant opening = at(day, settings.opening());
    return opening.isAfter(moment)
        ? opening
        : at(calendar.plusWorkingDays(day, 1), settings.opening());
  }

  /** When the next daily mail after this moment goes. */
  Instant daily(Instant moment) {
    LocalDate day = calendar.rollForward(day(moment));
    Instant daily = at(day, settings.daily());
    return daily.isAfter(moment) ? daily : at(calendar.plusWorkingDays(day, 1), settings.daily());
  }

  /** What is urgent: now within the hours, else with the next daily mail. */
  Instant atOnce(Instant moment) {
    return includes(moment) ? moment : daily(moment);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  private Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(clock.getZone()).toInstant();
  }
}
