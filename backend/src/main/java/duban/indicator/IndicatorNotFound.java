package duban.indicator;

import duban.problem.Problem;
import java.util.Map;

/** No such indicator, or not one the person may see. */
public final class IndicatorNotFound extends Problem {

  IndicatorNotFound(long indicator) {
    super(
        Kind.NOT_FOUND,
        "indicator-not-found",
        "There is no indicator " + indicator,
        Map.of("indicator", indicator));
  }
}
