package duban.indicator;

import duban.organisation.UnitId;
import duban.plan.Indicator;
import duban.planning.MeasureId;

/**
 * An indicator of a running plan.
 *
 * @param goal whether it stands among the goals of the plan
 * @param measure whose lead answers for it, null when no measure has it
 * @param assigned who answers where no measure has it; null until the office names a unit
 * @param phrase the words of the document
 */
public record TrackedIndicator(
    long id,
    String plan,
    boolean goal,
    MeasureId measure,
    UnitId assigned,
    String name,
    String phrase,
    Target target,
    Integer baselineYear,
    Indicator.Kind kind) {}
