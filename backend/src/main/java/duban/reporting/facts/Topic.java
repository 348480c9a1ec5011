package duban.reporting.facts;

import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.planning.PublishedMeasure;
import duban.reporting.body.Source;

/** A measure as a report speaks of it. */
public record Topic(PlanRef plan, MeasureRef measure) {

  static Topic of(PlanRef plan, PublishedMeasure measure) {
    return new Topic(plan, measure.ref());
  }

  /** The id of the measure. */
  public String id() {
    return MeasureId.of(plan.key(), measure.number()).value();
  }

  public Source source() {
    return source(Source.Kind.MEASURE, id(), label());
  }

  /** A thing that is on this measure. */
  public Source source(Source.Kind kind, String id, String label) {
    return Source.of(kind, id, label, plan.key(), measure.number());
  }

  private String label() {
    return "第" + measure.number() + "项 " + measure.title();
  }
}
