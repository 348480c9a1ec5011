package duban.reporting.process;

import duban.problem.Problem;
import java.util.List;
import java.util.Map;

/** A plan is wound up before its time only when every measure is closed. */
public final class MeasuresStillOpen extends Problem {

  MeasuresStillOpen(String plan, List<String> measures) {
    super(
        Kind.INVALID,
        "measures-still-open",
        "Measures " + measures + " of " + plan + " are not closed",
        Map.of("plan", plan, "measures", measures));
  }
}
