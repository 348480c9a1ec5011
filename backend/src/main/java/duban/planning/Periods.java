package duban.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The reporting periods of a plan for the models, under the bean name {@code periods}. */
@Component("periods")
public class Periods {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Plans plans;
  private final Deadlines deadlines;
  private final Suspensions suspensions;
  private final ApplicationEventPublisher events;

  Periods(
      Plans plans, Deadlines deadlines, Suspensions suspensions, ApplicationEventPublisher events) {
    this.plans = plans;
    this.deadlines = deadlines;
    this.suspensions = suspensions;
    this.events = events;
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

  private String after(String period, PublishedPlan plan, Instant start) {
    boolean none = period == null || period.isEmpty();
    ReportingPeriod next = none ? first(plan, start) : ReportingPeriod.of(period).next();
    return next.year() > plan.periodEnd() ? null : next.toString();
  }

  public Date opening(String measure, String period) {
    return Date.from(deadlines.reportOpening(measure, ReportingPeriod.of(period)));
  }

  /** The first period whose reports open after the plan, or the measure added later, started. */
  private ReportingPeriod first(PublishedPlan plan, Instant start) {
    ReportingPeriod period = ReportingPeriod.holding(start.atZone(ZONE).toLocalDate());
    boolean open = deadlines.reportOpening(plan.key(), period).isBefore(start);
    return open ? period.next() : period;
  }
}
