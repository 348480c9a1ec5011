package duban.policy;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.calendar.OwnDay;
import duban.calendar.OwnDays;
import duban.calendar.WorkingCalendar;
import duban.organisation.Actor;
import duban.organisation.Role;
import duban.planning.PeriodTimers;
import duban.work.DueDates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working calendar, read by all and extended by the administrator. What is due already stays;
 * due dates to come and timers that wait are set anew.
 */
@Service
class CalendarKeeping {

  private final WorkingCalendar calendar;
  private final OwnDays own;
  private final DueDates dueDates;
  private final PeriodTimers periodTimers;
  private final MovedDates movedDates;
  private final AuditTrail audit;
  private final Clock clock;

  CalendarKeeping(
      WorkingCalendar calendar,
      OwnDays own,
      DueDates dueDates,
      PeriodTimers periodTimers,
      MovedDates movedDates,
      AuditTrail audit,
      Clock clock) {
    this.calendar = calendar;
    this.own = own;
    this.dueDates = dueDates;
    this.periodTimers = periodTimers;
    this.movedDates = movedDates;
    this.audit = audit;
    this.clock = clock;
  }

  CalendarYear thisYear(Actor actor) {
    return year(actor, LocalDate.now(clock).getYear());
  }

  CalendarYear year(Actor actor, int year) {
    Map<LocalDate, OwnDay> added =
        own.ofYear(year).stream().collect(Collectors.toMap(OwnDay::day, Function.identity()));
    List<LocalDate> all =
        LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
    return new CalendarYear(
        year,
        LocalDate.now(clock),
        calendar.coversYear(year),
        (int) all.stream().filter(calendar::isWorkingDay).count(),
        all.stream()
            .filter(day -> added.containsKey(day) || calendar.publishedNameOf(day).isPresent())
            .map(day -> day(day, added.get(day)))
            .toList(),
        actor.has(Role.ADMINISTRATOR) ? List.of("edit") : List.of());
  }

  private CalendarYear.Day day(LocalDate day, OwnDay added) {
    return new CalendarYear.Day(
        day,
        calendar.isWorkingDay(day),
        calendar.publishedNameOf(day).orElse(null),
        added == null ? null : new CalendarYear.Own(added.reason(), added.by(), added.at()));
  }

  /**
   * Makes days holidays or working days.
   *
   * @return how many open tasks are due at another moment
   * @throws DayHasPassed when one of them is not in the future
   */
  @Transactional
  public int add(Actor actor, DaysForm form) {
    Instant now = clock.instant();
    List<OwnDay> days =
        form.from()
            .datesUntil(form.to().plusDays(1))
            .map(day -> new OwnDay(day, form.working(), form.reason().strip(), actor.name(), now))
            .toList();
    String action = form.working() ? "working-days-added" : "holidays-added";
    String detail = form.from() + "–" + form.to() + " " + form.reason().strip();
    return change(actor, form.from(), action, detail, () -> own.put(days));
  }

  /**
   * Makes a day what it is as published.
   *
   * @return how many open tasks are due at another moment
   */
  @Transactional
  public int remove(Actor actor, LocalDate day) {
    return change(actor, day, "calendar-day-removed", day.toString(), () -> own.remove(day));
  }

  private int change(Actor actor, LocalDate first, String action, String detail, Runnable write) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new AdministratorOnly();
    }
    if (!first.isAfter(LocalDate.now(clock))) {
      throw new DayHasPassed(first);
    }
    WorkingCalendar before = calendar.asOfNow();
    write.run();
    audit.record(
        new AuditEntry(
            clock.instant(), actor.username(), actor.name(), null, null, null, action, detail));
    periodTimers.followWorkingDays();
    List<DueDates.Moved> moved = dueDates.follow(before);
    movedDates.record(actor, moved, detail);
    return moved.size();
  }
}
