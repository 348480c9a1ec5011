package duban.planning;

import duban.problem.Problem;
import java.util.Map;

/** The plan was wound up: nothing of it starts any more. */
public final class PlanOver extends Problem {

  PlanOver(String plan) {
    super(
        Kind.CONFLICT,
        "plan-over",
        "Plan "
            + plan
            + " is wound up and takes no more measures. Publish the document as a new plan",
        Map.of("plan", plan));
  }
}
