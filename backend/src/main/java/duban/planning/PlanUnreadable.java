package duban.planning;

import duban.plan.Finding;
import duban.problem.Problem;
import java.util.List;
import java.util.Map;

/** The document cannot be published as it was read; the findings say what to mend. */
public final class PlanUnreadable extends Problem {

  PlanUnreadable(String key, List<Finding> findings) {
    super(
        Kind.INVALID,
        "plan-unreadable",
        "Plan " + key + " cannot be published: " + findings.get(0).message(),
        Map.of("plan", key, "findings", findings));
  }
}
