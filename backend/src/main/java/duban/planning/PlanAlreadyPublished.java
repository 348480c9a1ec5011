package duban.planning;

import duban.problem.Problem;
import java.util.Map;

/** A plan runs once: publishing it again would start every measure a second time. */
public final class PlanAlreadyPublished extends Problem {

  PlanAlreadyPublished(String key) {
    super(
        Kind.CONFLICT,
        "plan-already-published",
        "Plan "
            + key
            + " is already published; its measures run. Choose another key for another plan",
        Map.of("plan", key));
  }
}
