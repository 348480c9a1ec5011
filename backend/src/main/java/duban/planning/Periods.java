package duban.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The reporting periods of a plan for the models, under the bean name {@code periods}. */
@Component("periods")
public class Periods {

  private final Plans plans;
  private final ReportingCalendars calendars;
  private final Deadlines deadlines;
  private final Suspensions suspensions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Periods(
      Plans plans,
      ReportingCalendars calendars,
      Deadlines deadlines,
      Suspensions suspensions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.calendars = calendars;
    this.deadlines = deadlines;
    this.suspensions = suspensions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The period after one, or the first when there is none yet. Those that were cut off while the
   * measure was parked are passed over.
   *
   * @param period null before the first, or empty, which is how expressions hand over null
   * @return null when the plan ends
   */
  public String next(String measure, String period) {
    MeasureId id = MeasureId.of(measure);
    PublishedPlan plan = plans.plan(id.plan());
    String next = after(period, plan, plans.startOf(id));
    while (next != null
        && suspensions.covered(id, deadlines.reportCutOff(measure, next).toInstant())) {
      events.publishEvent(new PeriodSkipped(id, next));
      next = after(next, plan, null);
    }
    return next;
  }

  /** As {@link #next}, for the plan as a whole. */
  public String nextOfPlan(String key, String period) {
    PublishedPlan plan = plans.plan(key);
    return after(period, plan, plan.publishedAt());
  }

  /** The period of a plan that a day lies in, by the rhythm its calendar has for that day. */
  public ReportingPeriod holding(String key, LocalDate day) {
    ReportingPeriod period = calendars.of(key).rhythm().holding(day);
    return calendars.of(key, period).rhythm().holding(day);
  }

  /** Every period of a plan, in order. */
  List<ReportingPeriod> all(PublishedPlan plan) {
    List<ReportingPeriod> all = new ArrayList<>();
    String period = after(null, plan, plan.publishedAt());
    while (period != null) {
      all.add(ReportingPeriod.of(period));
      period = after(period, plan, null);
    }
    return all;
  }

  public Date opening(String measure, String period) {
    return Date.from(deadlines.reportOpening(measure, ReportingPeriod.of(period)));
  }

  private String after(String period, PublishedPlan plan, Instant start) {
    boolean none = period == null || period.isEmpty();
    ReportingPeriod next =
        none ? first(plan, start) : calendars.of(plan.key()).after(ReportingPeriod.of(period));
    return next.year() > plan.periodEnd() ? null : next.toString();
  }

  /** The first period whose reports open after the plan, or the measure added later, started. */
  private ReportingPeriod first(PublishedPlan plan, Instant start) {
    ReportingCalendar calendar = calendars.of(plan.key());
    ReportingPeriod period = calendar.rhythm().holding(start.atZone(clock.getZone()).toLocalDate());
    if (calendar.firstPeriod() != null && period.compareTo(calendar.firstPeriod()) < 0) {
      period = calendar.firstPeriod();
    }
    boolean open = deadlines.reportOpening(plan.key(), period).isBefore(start);
    return open ? period.next() : period;
  }
}
