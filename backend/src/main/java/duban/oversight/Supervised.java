package duban.oversight;

import duban.organisation.Actor;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.security.NotAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The plans a person's units supervise or lead: nothing else is on their desk. */
@Component
class Supervised {

  private final Plans plans;

  Supervised(Plans plans) {
    this.plans = plans;
  }

  /** Some plans, and on the cases of which of them the person may act: leaders look on. */
  record Scope(Map<String, PublishedPlan> plans, Set<String> own) {

    Set<String> keys() {
      return plans.keySet();
    }

    boolean mayAct(String plan) {
      return own.contains(plan);
    }
  }

  Scope of(Actor actor) {
    Map<String, PublishedPlan> supervised =
        plans.all().stream()
            .filter(plan -> actor.belongsTo(plan.office()) || actor.belongsTo(plan.leaders()))
            .collect(
                Collectors.toMap(
                    PublishedPlan::key,
                    Function.identity(),
                    (a, b) -> a,
                    java.util.LinkedHashMap::new));
    Set<String> own =
        supervised.values().stream()
            .filter(plan -> actor.belongsTo(plan.office()))
            .map(PublishedPlan::key)
            .collect(Collectors.toSet());
    return new Scope(supervised, own);
  }

  /**
   * As {@link #of}, for what only those who supervise something are told.
   *
   * @throws NotAllowed when the person supervises nothing
   */
  Scope required(Actor actor) {
    Scope scope = of(actor);
    if (scope.plans().isEmpty()) {
      throw new NotAllowed("forbidden", "Supervises no plan");
    }
    return scope;
  }

  List<PublishedPlan> list(Actor actor) {
    return List.copyOf(of(actor).plans().values());
  }
}
