package duban.review;

import duban.problem.Problem;
import java.util.Map;

/** A measure without a number, or with a task that nobody is named for, has no process yet. */
public final class MeasureIncomplete extends Problem {

  MeasureIncomplete(String measure) {
    super(
        Kind.INVALID,
        "measure-incomplete",
        "Give measure " + measure + " a number and units first",
        Map.of("measure", measure));
  }
}
