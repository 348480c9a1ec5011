package duban.planning;

import duban.problem.Problem;
import java.util.Map;

/** No such plan, or not one the person may see. */
public final class PlanNotFound extends Problem {

  public PlanNotFound(String key) {
    super(Kind.NOT_FOUND, "plan-not-found", "There is no plan " + key, Map.of("plan", key));
  }
}
