package duban.reporting.facts;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import java.util.LinkedHashMap;
import java.util.Map;

/** The measures a report is on, and what they and the units are called. */
record Ground(
    Map<MeasureId, PublishedMeasure> measures,
    Map<MeasureId, Topic> topics,
    Organisation organisation) {

  static Ground of(Scope scope, Plans plans, Organisation organisation) {
    Map<MeasureId, PublishedMeasure> measures = new LinkedHashMap<>();
    Map<MeasureId, Topic> topics = new LinkedHashMap<>();
    for (Scope.Part part : scope.parts()) {
      PublishedPlan plan = part.plan();
      for (PublishedMeasure measure : plans.measures(plan.key())) {
        measures.put(measure.id(), measure);
        topics.put(measure.id(), Topic.of(plan.ref(), measure));
      }
    }
    return new Ground(measures, topics, organisation);
  }

  /** Null for what is on no measure. */
  Topic topic(MeasureId measure) {
    return measure == null ? null : topics.get(measure);
  }

  Ref ref(UnitId unit) {
    return organisation.ref(unit);
  }
}
