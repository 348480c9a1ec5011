package duban.planning;

import duban.compiler.BpmnIds;
import duban.engine.Timers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The timers of running plans that wait for a reporting period to open or its report to be drafted.
 */
@Component
public class PeriodTimers {

  /** In {@code period-report.bpmn}. */
  static final String DRAFT_DUE = "Timer_DraftDue";

  private final Timers timers;
  private final Plans plans;
  private final ReportingCalendars calendars;
  private final Deadlines deadlines;
  private final Periods periods;
  private final Clock clock;

  PeriodTimers(
      Timers timers,
      Plans plans,
      ReportingCalendars calendars,
      Deadlines deadlines,
      Periods periods,
      Clock clock) {
    this.timers = timers;
    this.plans = plans;
    this.calendars = calendars;
    this.deadlines = deadlines;
    this.periods = periods;
    this.clock = clock;
  }

  /** Sets those of all plans anew, after working days changed. */
  public void followWorkingDays() {
    for (PublishedPlan plan : plans.all()) {
      waiting(plan).forEach(timers::recalculate);
    }
  }

  /**
   * Sets those of a plan anew after its calendar changed. Who waits for a period that is not open
   * yet waits for the right one of the new calendar from now on.
   *
   * @param opened the period that had opened last when the calendar was changed
   */
  void follow(PublishedPlan plan, Optional<ReportingPeriod> opened) {
    String next = periods.nextOfPlan(plan.key(), opened.map(Object::toString).orElse(""));
    for (Timers.Waiting timer : waiting(plan)) {
      ReportingPeriod waited = ReportingPeriod.of((String) timers.variable(timer, BpmnIds.PERIOD));
      boolean open = opened.filter(last -> waited.compareTo(last) <= 0).isPresent();
      if (!open && next != null && (opened.isEmpty() || !isOfRhythm(waited, plan))) {
        timers.setVariable(timer, BpmnIds.PERIOD, next);
      }
      timers.recalculate(timer);
    }
  }

  /** The period of a plan that opened last; empty before the first. */
  Optional<ReportingPeriod> lastOpened(PublishedPlan plan) {
    ReportingCalendar calendar = calendars.of(plan.key());
    ReportingPeriod last = calendars.lastBefore(plan.key()).orElse(null);
    ReportingPeriod next = last != null ? calendar.after(last) : first(plan);
    while (next != null && next.year() <= plan.periodEnd() && isOpen(plan, next)) {
      last = next;
      next = calendar.after(last);
    }
    return Optional.ofNullable(last);
  }

  private ReportingPeriod first(PublishedPlan plan) {
    String first = periods.nextOfPlan(plan.key(), "");
    return first == null ? null : ReportingPeriod.of(first);
  }

  private boolean isOpen(PublishedPlan plan, ReportingPeriod period) {
    Instant opening = deadlines.reportOpening(plan.key(), period);
    return !opening.isAfter(clock.instant());
  }

  private boolean isOfRhythm(ReportingPeriod period, PublishedPlan plan) {
    return period.rhythm() == calendars.of(plan.key()).rhythm();
  }

  private List<Timers.Waiting> waiting(PublishedPlan plan) {
    List<Timers.Waiting> opening = timers.at(BpmnIds.TIMER_PERIOD_OPENS, plan.key() + "/%");
    List<Timers.Waiting> drafting = timers.at(DRAFT_DUE, plan.key());
    return java.util.stream.Stream.concat(opening.stream(), drafting.stream()).toList();
  }
}
