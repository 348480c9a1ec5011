package duban.reporting.facts;

import duban.indicator.IndicatorView;
import duban.planning.PlanRef;
import duban.reporting.body.Source;

/** An indicator of a plan, where it stands. */
public record Reading(PlanRef plan, IndicatorView indicator) {

  public Source source() {
    return Source.of(
        Source.Kind.INDICATOR,
        String.valueOf(indicator.id()),
        indicator.name(),
        plan.key(),
        indicator.measure());
  }

  Situation.Gauge gauge() {
    return new Situation.Gauge(indicator.light(), indicator.reached(), indicator.gap());
  }
}
