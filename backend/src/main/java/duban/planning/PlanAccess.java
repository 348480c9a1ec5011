package duban.planning;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which part a person's units have in a plan and in its measures: what they may read hangs on it.
 */
@Component
public class PlanAccess {

  private final Plans plans;
  private final PlanUnits units;

  PlanAccess(Plans plans, PlanUnits units) {
    this.plans = plans;
    this.units = units;
  }

  /** The office, the leaders, and every unit that has a part in one of the measures. */
  public boolean mayRead(Actor actor, PublishedPlan plan) {
    return supervises(actor, plan)
        || plans.measures(plan.key()).stream().anyMatch(measure -> hasPart(actor, measure));
  }

  /** The office and the leaders of a plan. */
  public boolean supervises(Actor actor, PublishedPlan plan) {
    return actor.belongsTo(plan.office()) || actor.belongsTo(plan.leaders());
  }

  /** Whether the person's unit leads the measure. */
  public boolean leads(Actor actor, PublishedMeasure measure) {
    return measure.unitsOf(MeasureUnit.Role.LEAD).stream().anyMatch(actor::belongsTo);
  }

  /** Who sees what every unit does in a measure: the office, the leaders and its leads. */
  public boolean oversees(Actor actor, PublishedMeasure measure) {
    return supervises(actor, plans.plan(measure.id().plan())) || leads(actor, measure);
  }

  /**
   * A measure of a plan the person may read.
   *
   * @throws PlanNotFound when they may not
   */
  public PublishedMeasure measure(Actor actor, String key, String number) {
    if (!mayRead(actor, plans.plan(key))) {
      throw new PlanNotFound(key);
    }
    return plans.measure(MeasureId.of(key, number));
  }

  /** Whom a measure concerns: its units, the office and the leaders. */
  public boolean concerns(Actor actor, PublishedMeasure measure) {
    return supervises(actor, plans.plan(measure.id().plan())) || hasPart(actor, measure);
  }

  /** Every unit that has a part in a measure, members of groups among them. */
  public Set<UnitId> unitsOf(PublishedMeasure measure) {
    Set<UnitId> all = new LinkedHashSet<>();
    for (MeasureUnit unit : measure.units()) {
      if (unit.role() == MeasureUnit.Role.COLLECTIVE) {
        all.addAll(units.membersOf(measure, unit.unit()));
      } else {
        all.add(unit.unit());
      }
    }
    return all;
  }

  private boolean hasPart(Actor actor, PublishedMeasure measure) {
    Set<UnitId> all = unitsOf(measure);
    return actor.units().stream().anyMatch(all::contains);
  }
}
