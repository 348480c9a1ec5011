package duban.supervision;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.problem.Problem;
import duban.security.NotAllowed;
import org.springframework.stereotype.Component;

/** Refuses whoever is not of the office of a plan. */
@Component
class PlanOffice {

  private final Plans plans;

  PlanOffice(Plans plans) {
    this.plans = plans;
  }

  /**
   * The office of a plan, of which the person is one.
   *
   * @param unseen what those hear for whom the plan does not exist
   * @throws NotAllowed for leaders, who see and do not act
   */
  UnitId of(Actor actor, String key, Problem unseen) {
    PublishedPlan plan = plans.find(key).orElseThrow(() -> unseen);
    if (actor.belongsTo(plan.office())) {
      return plan.office();
    }
    throw actor.belongsTo(plan.leaders())
        ? new NotAllowed("forbidden", "Only the office of the plan supervises")
        : unseen;
  }
}
