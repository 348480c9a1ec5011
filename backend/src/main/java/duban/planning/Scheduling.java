package duban.planning;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.calendar.WorkingCalendar;
import duban.organisation.Actor;
import duban.organisation.Role;
import duban.planning.ReportingCalendarView.Upcoming;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When plans report: seen, tried and set. What is set holds for the periods that open later. */
@Service
class Scheduling {

  private static final int SHOWN = 4;

  private final Plans plans;
  private final ReportingCalendars calendars;
  private final PeriodTimers timers;
  private final WorkingCalendar days;
  private final AuditTrail audit;
  private final Clock clock;

  Scheduling(
      Plans plans,
      ReportingCalendars calendars,
      PeriodTimers timers,
      WorkingCalendar days,
      AuditTrail audit,
      Clock clock) {
    this.plans = plans;
    this.calendars = calendars;
    this.timers = timers;
    this.days = days;
    this.audit = audit;
    this.clock = clock;
  }

  /** The plans whose calendars the person may see. */
  List<PlanRef> plans(Actor actor) {
    return plans.all().stream().filter(plan -> sees(actor, plan)).map(PublishedPlan::ref).toList();
  }

  /**
   * @throws PlanNotFound when there is none that the person may see
   */
  ReportingCalendarView of(Actor actor, String key) {
    PublishedPlan plan = visible(actor, key);
    ReportingCalendar calendar = calendars.of(key);
    Map<Rhythm, ReportingMoments> usual = new EnumMap<>(Rhythm.class);
    for (Rhythm rhythm : Rhythm.values()) {
      usual.put(rhythm, calendars.usual(rhythm));
    }
    return new ReportingCalendarView(
        plan.ref(),
        calendar.rhythm(),
        calendar.moments(),
        calendar.by(),
        calendar.at(),
        timers.lastOpened(plan).map(ReportingPeriod::toString).orElse(null),
        upcoming(plan, calendar.rhythm(), calendar.moments()),
        usual,
        mayEdit(actor, plan) ? List.of("edit") : List.of());
  }

  /** The next periods, were the calendar as in the form. */
  List<Upcoming> preview(Actor actor, String key, ReportingCalendarForm form) {
    PublishedPlan plan = visible(actor, key);
    check(plan, form);
    return upcoming(plan, form.rhythm(), form.moments());
  }

  /**
   * Sets the calendar and the timers that wait for it.
   *
   * @throws CalendarOutOfOrder when its moments are not, in some period to come
   */
  @Transactional
  public void set(Actor actor, String key, ReportingCalendarForm form) {
    PublishedPlan plan = visible(actor, key);
    if (!mayEdit(actor, plan)) {
      throw new NotThePlansOffice(key);
    }
    check(plan, form);
    Optional<ReportingPeriod> opened = timers.lastOpened(plan);
    boolean sameRhythm =
        opened.map(ReportingPeriod::rhythm).filter(form.rhythm()::equals).isPresent();
    Instant now = clock.instant();
    calendars.add(
        key,
        new ReportingCalendar(
            opened.map(ReportingPeriod::lastDay).orElse(startOf(plan)),
            form.rhythm(),
            sameRhythm ? null : first(plan, form),
            form.moments(),
            actor.name(),
            now));
    audit.record(
        new AuditEntry(
            now,
            actor.username(),
            actor.name(),
            null,
            null,
            key,
            "reporting-calendar-set",
            form.rhythm().name()));
    timers.follow(plan, opened);
  }

  /** The first period of the form's calendar: it begins with what is not open yet. */
  private ReportingPeriod first(PublishedPlan plan, ReportingCalendarForm form) {
    LocalDate from =
        timers
            .lastOpened(plan)
            .map(opened -> opened.lastDay().plusDays(1))
            .orElse(LocalDate.ofInstant(plan.publishedAt(), clock.getZone()));
    ReportingPeriod period = form.rhythm().holding(from);
    Instant now = clock.instant();
    while (form.moments().opening().of(period, days).isBefore(now)
        && period.next().year() <= plan.periodEnd()) {
      period = period.next();
    }
    return period;
  }

  private void check(PublishedPlan plan, ReportingCalendarForm form) {
    MomentsInOrder rule = new MomentsInOrder(form.moments(), days);
    ReportingPeriod period = first(plan, form);
    do {
      rule.check(period);
      period = period.next();
    } while (period.year() <= plan.periodEnd());
  }

  private List<Upcoming> upcoming(PublishedPlan plan, Rhythm rhythm, ReportingMoments moments) {
    List<Upcoming> upcoming = new ArrayList<>();
    ReportingPeriod period = first(plan, new ReportingCalendarForm(rhythm, moments));
    while (upcoming.size() < SHOWN && period.year() <= plan.periodEnd()) {
      upcoming.add(Upcoming.of(period, moments, days));
      period = period.next();
    }
    return upcoming;
  }

  private static LocalDate startOf(PublishedPlan plan) {
    return LocalDate.of(plan.periodStart(), 1, 1).minusDays(1);
  }

  private PublishedPlan visible(Actor actor, String key) {
    PublishedPlan plan = plans.plan(key);
    if (!sees(actor, plan)) {
      throw new PlanNotFound(key);
    }
    return plan;
  }

  private static boolean sees(Actor actor, PublishedPlan plan) {
    return actor.belongsTo(plan.office())
        || actor.belongsTo(plan.leaders())
        || actor.has(Role.ADMINISTRATOR);
  }

  private static boolean mayEdit(Actor actor, PublishedPlan plan) {
    return actor.belongsTo(plan.office()) && actor.has(Role.SUPERVISOR);
  }
}
