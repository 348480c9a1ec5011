package duban.planning;

import duban.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Due dates for the models, under the bean name {@code deadlines}. Instants of one plan are spread
 * over the hour after the end of work by measure, so that the timers of a period do not fall due in
 * one second.
 */
@Component("deadlines")
public class Deadlines {

  private final Plans plans;
  private final WorkingCalendar calendar;
  private final DeadlineSettings settings;
  private final Suspensions suspensions;
  private final Clock clock;

  Deadlines(
      Plans plans,
      WorkingCalendar calendar,
      DeadlineSettings settings,
      Suspensions suspensions,
      Clock clock) {
    this.plans = plans;
    this.calendar = calendar;
    this.settings = settings;
    this.suspensions = suspensions;
    this.clock = clock;
  }

  public Date signFor(String measure) {
    return workingDaysFromNow(measure, settings.signFor());
  }

  /** The measure's own deadline, else the end of the plan. */
  public Date implementation(String measure) {
    return end(measure, plans.lastDay(MeasureId.of(measure)));
  }

  /** A lead consolidates a work item within the time it has for asking for closure. */
  public Date consolidation(String measure) {
    return closureRequest(measure);
  }

  public Date closureRequest(String measure) {
    return workingDaysFromNow(measure, settings.closureRequest());
  }

  public Date closureReview(String measure) {
    return workingDaysFromNow(measure, settings.closureReview());
  }

  /** The office's next step on an overdue matter. */
  public Date supervise(String measure) {
    return workingDaysFromNow(measure, settings.supervise());
  }

  /** When the office has to look at an overdue matter again. */
  public Date nextStep(Number workingDays) {
    return Date.from(
        opening(calendar.plusWorkingDays(LocalDate.now(clock), workingDays.intValue())));
  }

  public Date report(String measure, String period) {
    LocalDate due = ReportingPeriod.of(period).lastDay().withDayOfMonth(settings.reportDue());
    return unlessParked(
        measure, end(measure, calendar.rollForward(due)), reportCutOff(measure, period));
  }

  public Date reportCutOff(String measure, String period) {
    return afterPeriod(measure, period, settings.reportCutOff());
  }

  public Date reportConsolidation(String measure, String period) {
    return unlessParked(
        measure,
        afterPeriod(measure, period, settings.consolidationDue()),
        reportConsolidationCutOff(measure, period));
  }

  public Date reportConsolidationCutOff(String measure, String period) {
    return afterPeriod(measure, period, settings.consolidationCutOff());
  }

  public Date reportReview(String measure, String period) {
    return unlessParked(
        measure,
        afterPeriod(measure, period, settings.reviewDue()),
        reportReviewCutOff(measure, period));
  }

  public Date reportReviewCutOff(String measure, String period) {
    return afterPeriod(measure, period, settings.reviewCutOff());
  }

  /** When the reports of a period open. */
  Instant reportOpening(String measure, ReportingPeriod period) {
    LocalDate day = period.lastDay().withDayOfMonth(settings.reportOpens());
    return opening(calendar.rollForward(day)).plus(spread(measure));
  }

  /** When the period report of a plan is drafted. */
  public Date draft(String plan, String period) {
    LocalDate day =
        calendar.plusWorkingDays(ReportingPeriod.of(period).lastDay(), settings.draft());
    return Date.from(opening(day));
  }

  public Date editPeriodReport(String plan) {
    return workingDaysFromNow(plan, settings.editPeriodReport());
  }

  public Date approvePeriodReport(String plan) {
    return workingDaysFromNow(plan, settings.approvePeriodReport());
  }

  /**
   * At the start of work, some working days before the due date, or as many fewer as are left;
   * halfway to it where even its own morning has passed. Nobody is reminded at night.
   */
  public Date reminder(Date due) {
    LocalDate day = LocalDate.ofInstant(due.toInstant(), clock.getZone());
    Instant now = clock.instant();
    for (int ahead = settings.reminder(); ahead >= 0; ahead--) {
      Instant morning = opening(calendar.plusWorkingDays(day, -ahead));
      if (morning.isAfter(now) && morning.isBefore(due.toInstant())) {
        return Date.from(morning);
      }
    }
    return Date.from(now.plus(Duration.between(now, due.toInstant()).dividedBy(2)));
  }

  /** What fell due while the measure was parked is due a working day before its cut-off. */
  private Date unlessParked(String measure, Date due, Date cutOff) {
    MeasureId id = MeasureId.of(measure);
    if (!suspensions.covered(id, due.toInstant())) {
      return due;
    }
    LocalDate last = LocalDate.ofInstant(cutOff.toInstant(), clock.getZone());
    Date before = end(measure, calendar.plusWorkingDays(last, -1));
    return suspensions.covered(id, before.toInstant()) ? cutOff : before;
  }

  private Date afterPeriod(String measure, String period, int workingDays) {
    return end(
        measure, calendar.plusWorkingDays(ReportingPeriod.of(period).lastDay(), workingDays));
  }

  private Date workingDaysFromNow(String measure, int days) {
    return end(measure, calendar.plusWorkingDays(LocalDate.now(clock), days));
  }

  private Date end(String measure, LocalDate day) {
    return Date.from(calendar.endOfWork(day).plus(spread(measure)));
  }

  private Instant opening(LocalDate day) {
    return day.atTime(settings.opening()).atZone(clock.getZone()).toInstant();
  }

  private static Duration spread(String measure) {
    return Duration.ofMinutes(Math.floorMod(measure.hashCode(), 60));
  }
}
