package duban.planning;

import duban.problem.Problem;
import java.util.Map;

/** No such measure, or not one the person may see. */
public final class MeasureNotFound extends Problem {

  public MeasureNotFound(String measure) {
    super(
        Kind.NOT_FOUND,
        "measure-not-found",
        "There is no measure " + measure,
        Map.of("measure", measure));
  }
}
