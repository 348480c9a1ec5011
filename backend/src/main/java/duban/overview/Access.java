package duban.overview;

import duban.organisation.Actor;
import duban.planning.MeasureId;
import duban.planning.PlanAccess;
import duban.planning.PlanNotFound;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import org.springframework.stereotype.Component;

/**
 * Who may read a plan: its office, its leaders and every unit that has a part in one of its
 * measures. For others it does not exist.
 */
@Component
class Access {

  private final Plans plans;
  private final PlanAccess access;

  Access(Plans plans, PlanAccess access) {
    this.plans = plans;
    this.access = access;
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
    return access.mayRead(actor, plan);
  }

  boolean supervises(Actor actor, PublishedPlan plan) {
    return access.supervises(actor, plan);
  }

  /** Whether the person's unit leads the measure: leads see what every unit reported. */
  boolean leads(Actor actor, PublishedMeasure measure) {
    return access.leads(actor, measure);
  }
}
