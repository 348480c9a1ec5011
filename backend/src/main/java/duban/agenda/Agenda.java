package duban.agenda;

import duban.calendar.OwnDay;
import duban.calendar.OwnDays;
import duban.calendar.WorkingCalendar;
import duban.organisation.Actor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.springframework.stereotype.Service;

/** A person's months. */
@Service
class Agenda {

  private final Entries entries;
  private final WorkingCalendar calendar;
  private final OwnDays own;
  private final Clock clock;

  Agenda(Entries entries, WorkingCalendar calendar, OwnDays own, Clock clock) {
    this.entries = entries;
    this.calendar = calendar;
    this.own = own;
    this.clock = clock;
  }

  /**
   * @param month null for the present one
   */
  Month month(Actor actor, YearMonth month) {
    LocalDate today = LocalDate.now(clock);
    YearMonth shown = month == null ? YearMonth.from(today) : month;
    LocalDate from = shown.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate to = shown.atEndOfMonth().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return new Month(
        shown.toString(),
        today,
        from.datesUntil(to).map(this::day).toList(),
        entries.between(actor, from, to));
  }

  private Month.Day day(LocalDate day) {
    String name =
        own.ofYear(day.getYear()).stream()
            .filter(it -> it.day().equals(day))
            .map(OwnDay::reason)
            .findFirst()
            .or(() -> calendar.publishedNameOf(day))
            .orElse(null);
    return new Month.Day(day, calendar.isWorkingDay(day), name);
  }
}
