package duban.planning;

import duban.problem.Problem;
import java.util.List;
import java.util.Map;

/** A number names one measure of a plan for good: its process and its reports go by it. */
public final class MeasureNumberTaken extends Problem {

  MeasureNumberTaken(String plan, List<String> numbers) {
    super(
        Kind.CONFLICT,
        "measure-number-taken",
        "Plan " + plan + " has measures with these numbers: " + String.join(", ", numbers),
        Map.of("plan", plan, "numbers", numbers));
  }
}
