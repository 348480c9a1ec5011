package duban.reporting.process;

import duban.problem.Problem;
import java.util.Map;

/** The final report of the plan is being prepared already, or issued. */
public final class WindUpUnderWay extends Problem {

  WindUpUnderWay(String plan) {
    super(
        Kind.CONFLICT,
        "wind-up-under-way",
        "The plan " + plan + " is being wound up already",
        Map.of("plan", plan));
  }
}
