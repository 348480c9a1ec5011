package duban.planning;

import duban.calendar.WorkingCalendar;
import duban.engine.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Due dates for the models, under the bean name {@code deadlines}: terms in working days come from
 * {@code deadline-policy.dmn}, the moments of a reporting period from the plan's reporting
 * calendar, reminders from {@code reminder-policy.dmn}. Instants of one plan are spread over the
 * hour after the end of work by measure, so that the timers of a period do not fall due in one
 * second.
 */
@Component("deadlines")
public class Deadlines {

  private static final String DEADLINES = "deadline-policy";
  private static final String REMINDERS = "reminder-policy";

  /** Tasks whose due date is a moment of the reporting calendar. */
  private static final Map<String, Function<ReportingMoments, DayRule>> OF_PERIOD =
      Map.of(
          "report", ReportingMoments::due,
          "consolidate-report", ReportingMoments::leadDue,
          "review-report", ReportingMoments::officeDue);

  private static final Set<String> OF_MEASURE = Set.of("implement");

  private final Plans plans;
  private final ReportingCalendars reporting;
  private final WorkingCalendar calendar;
  private final Decisions decisions;
  private final Suspensions suspensions;
  private final Clock clock;

  @Autowired
  Deadlines(
      Plans plans,
      ReportingCalendars reporting,
      WorkingCalendar calendar,
      Decisions decisions,
      Suspensions suspensions,
      Clock clock) {
    this.plans = plans;
    this.reporting = reporting;
    this.calendar = calendar;
    this.decisions = decisions;
    this.suspensions = suspensions;
    this.clock = clock;
  }

  /** The same deadlines by another calendar of working days. */
  public Deadlines by(WorkingCalendar other) {
    return new Deadlines(plans, reporting, other, decisions, suspensions, clock);
  }

  /**
   * The term of a kind of task from now, for kinds that have no method of their own.
   *
   * @param kind form key of the task
   * @param subject the measure, or the plan
   */
  public Date of(String kind, String subject) {
    return Date.from(term(kind, subject, clock.instant()));
  }

  public Date signFor(String measure) {
    return of("sign-for", measure);
  }

  /** The measure's own deadline, else the end of the plan. */
  public Date implementation(String measure) {
    return Date.from(end(measure, plans.lastDay(MeasureId.of(measure))));
  }

  public Date consolidation(String measure) {
    return of("consolidate", measure);
  }

  public Date closureRequest(String measure) {
    return of("request-closure", measure);
  }

  public Date closureReview(String measure) {
    return of("review-closure", measure);
  }

  /** The office's next step on an overdue matter. */
  public Date supervise(String measure) {
    return of("supervise", measure);
  }

  public Date editPeriodReport(String plan) {
    return of("edit-period-report", plan);
  }

  public Date approvePeriodReport(String plan) {
    return of("approve-period-report", plan);
  }

  /** The office's record of the interview after a red card. */
  public Date interview(String measure) {
    return of("interview", measure);
  }

  /** In the first hour of the working day that many after an instant's day. */
  public Instant openingAfter(String measure, Instant from, int workingDays) {
    LocalDate day = LocalDate.ofInstant(from, clock.getZone());
    return calendar.startOfWork(calendar.plusWorkingDays(day, workingDays)).plus(spread(measure));
  }

  public Date report(String measure, String period) {
    return unlessParked(
        measure, moment(measure, period, ReportingMoments::due), reportCutOff(measure, period));
  }

  /** When reports of a period are usually due in a plan, whatever measures of it are parked. */
  public Date usualReport(String plan, String period) {
    return moment(plan, period, ReportingMoments::due);
  }

  /** As {@link #usualReport}, for what the leads make of the reports. */
  public Date usualConsolidation(String plan, String period) {
    return moment(plan, period, ReportingMoments::leadDue);
  }

  public Date reportCutOff(String measure, String period) {
    return moment(measure, period, ReportingMoments::cutOff);
  }

  public Date reportConsolidation(String measure, String period) {
    return unlessParked(
        measure,
        moment(measure, period, ReportingMoments::leadDue),
        reportConsolidationCutOff(measure, period));
  }

  public Date reportConsolidationCutOff(String measure, String period) {
    return moment(measure, period, ReportingMoments::leadCutOff);
  }

  public Date reportReview(String measure, String period) {
    return unlessParked(
        measure,
        moment(measure, period, ReportingMoments::officeDue),
        reportReviewCutOff(measure, period));
  }

  public Date reportReviewCutOff(String measure, String period) {
    return moment(measure, period, ReportingMoments::officeCutOff);
  }

  /** When the tasks of a period are due and cut off. */
  public List<Date> ofPeriod(String measure, String period) {
    return Stream.<Function<ReportingMoments, DayRule>>of(
            ReportingMoments::due,
            ReportingMoments::cutOff,
            ReportingMoments::leadDue,
            ReportingMoments::leadCutOff,
            ReportingMoments::officeDue,
            ReportingMoments::officeCutOff)
        .map(rule -> moment(measure, period, rule))
        .toList();
  }

  /** When the reports of a period open. */
  Instant reportOpening(String measure, ReportingPeriod period) {
    return moment(measure, period.toString(), ReportingMoments::opening).toInstant();
  }

  /** When the period report of a plan is drafted. */
  public Date draft(String plan, String period) {
    ReportingPeriod drafted = ReportingPeriod.of(period);
    return Date.from(reporting.of(plan, drafted).moments().draft().of(drafted, calendar));
  }

  /** When the final report of a plan is drafted, once no period is left. */
  public Date finalReport(String plan) {
    LocalDate day =
        calendar.plusWorkingDays(
            LocalDate.now(clock),
            workingDays(decisions.decide(DEADLINES, Map.of("taskKind", "final-report"))));
    return Date.from(calendar.startOfWork(day));
  }

  /**
   * When a task that was opened at some moment is due; empty for kinds whose due date no working
   * day decides.
   *
   * @param period null for tasks that are about none
   */
  public Optional<Instant> dueOf(String kind, String subject, String period, Instant opened) {
    if (OF_MEASURE.contains(kind)) {
      return Optional.empty();
    }
    if (OF_PERIOD.containsKey(kind)) {
      return Optional.of(moment(subject, period, OF_PERIOD.get(kind)).toInstant());
    }
    return decisions
        .find(DEADLINES, Map.of("taskKind", kind))
        .map(row -> after(subject, workingDays(row), opened));
  }

  /** As {@link #reminder(String, Date)}, for a task of no particular kind. */
  public Date reminder(Date due) {
    return reminder("", due);
  }

  /**
   * At the start of work, as many working days before the due date as the policy says, or as many
   * fewer as are left; halfway to it where even its own morning has passed. Nobody is reminded at
   * night.
   *
   * @param kind form key of the task
   */
  public Date reminder(String kind, Date due) {
    LocalDate day = LocalDate.ofInstant(due.toInstant(), clock.getZone());
    int term = calendar.workingDaysBetween(LocalDate.now(clock), day);
    Map<String, Object> inputs = Map.of("taskKind", kind, "termDays", term);
    int most = ((Number) decisions.decide(REMINDERS, inputs).get("daysBefore")).intValue();
    Instant now = clock.instant();
    for (int ahead = most; ahead >= 0; ahead--) {
      LocalDate on = ahead == 0 ? calendar.rollBack(day) : calendar.plusWorkingDays(day, -ahead);
      Instant morning = calendar.startOfWork(on);
      if (morning.isAfter(now) && morning.isBefore(due.toInstant())) {
        return Date.from(morning);
      }
    }
    return Date.from(byDay(now.plus(Duration.between(now, due.toInstant()).dividedBy(2)), due));
  }

  /** The moment itself if people are at work then, else the next start of work before it is due. */
  private Instant byDay(Instant moment, Date due) {
    LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
    if (moment.isBefore(calendar.startOfWork(day))) {
      return calendar.startOfWork(day);
    }
    if (moment.isAfter(calendar.endOfWork(day).plus(Duration.ofHours(1)))) {
      return calendar.startOfWork(day.plusDays(1));
    }
    return moment;
  }

  /** What fell due while the measure was parked is due a working day before its cut-off. */
  private Date unlessParked(String measure, Date due, Date cutOff) {
    MeasureId id = MeasureId.of(measure);
    if (!suspensions.covered(id, due.toInstant())) {
      return due;
    }
    LocalDate last = LocalDate.ofInstant(cutOff.toInstant(), clock.getZone());
    Date before = dueOn(measure, calendar.plusWorkingDays(last, -1));
    return suspensions.covered(id, before.toInstant()) ? cutOff : before;
  }

  /** When what is due on a day is due in a measure, or in a plan as a whole. */
  public Date dueOn(String subject, LocalDate day) {
    return Date.from(end(subject, day));
  }

  private Date moment(String subject, String period, Function<ReportingMoments, DayRule> rule) {
    ReportingPeriod reported = ReportingPeriod.of(period);
    String plan = subject.contains("/") ? MeasureId.of(subject).plan() : subject;
    ReportingMoments moments = reporting.of(plan, reported).moments();
    return Date.from(rule.apply(moments).of(reported, calendar).plus(spread(subject)));
  }

  private Instant term(String kind, String subject, Instant from) {
    return after(subject, workingDays(decisions.decide(DEADLINES, Map.of("taskKind", kind))), from);
  }

  private static int workingDays(Map<String, Object> decided) {
    return ((Number) decided.get("workingDays")).intValue();
  }

  private Instant after(String subject, int days, Instant from) {
    LocalDate day = LocalDate.ofInstant(from, clock.getZone());
    return end(subject, calendar.plusWorkingDays(day, days));
  }

  private Instant end(String subject, LocalDate day) {
    return calendar.endOfWork(day).plus(spread(subject));
  }

  private static Duration spread(String subject) {
    return Duration.ofMinutes(Math.floorMod(subject.hashCode(), 60));
  }
}
