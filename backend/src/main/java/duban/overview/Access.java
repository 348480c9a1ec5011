package duban.overview;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureUnit;
import duban.planning.PlanNotFound;
import duban.planning.PlanUnits;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may read a plan: its office, its leaders and every unit that has a part in one of its
 * measures. For others it does not exist.
 */
@Component
class Access {

  private final Plans plans;
  private final PlanUnits units;

  Access(Plans plans, PlanUnits units) {
    this.plans = plans;
    this.units = units;
  }

  /**
   * @throws PlanNotFound when the person may not read it
   */
  PublishedPlan plan(Actor actor, String key) {
    PublishedPlan plan = plans.plan(key);
    if (!mayRead(actor, plan)) {
      throw new PlanNotFound(key);
    }
    return plan;
  }

  PublishedMeasure measure(Actor actor, String key, String number) {
    plan(actor, key);
    return plans.measure(MeasureId.of(key, number));
  }

  boolean mayRead(Actor actor, PublishedPlan plan) {
    return supervises(actor, plan)
        || plans.measures(plan.key()).stream().anyMatch(measure -> hasPart(actor, measure));
  }

  boolean supervises(Actor actor, PublishedPlan plan) {
    return actor.belongsTo(plan.office()) || actor.belongsTo(plan.leaders());
  }

  /** Whether the person's unit leads the measure: leads see what every unit reported. */
  boolean leads(Actor actor, PublishedMeasure measure) {
    return measure.unitsOf(MeasureUnit.Role.LEAD).stream().anyMatch(actor::belongsTo);
  }

  private boolean hasPart(Actor actor, PublishedMeasure measure) {
    Set<UnitId> all = new HashSet<>();
    for (MeasureUnit unit : measure.units()) {
      if (unit.role() == MeasureUnit.Role.COLLECTIVE) {
        all.addAll(units.membersOf(measure, unit.unit()));
      } else {
        all.add(unit.unit());
      }
    }
    return actor.units().stream().anyMatch(all::contains);
  }
}
