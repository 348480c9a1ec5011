package duban.supervision;

import duban.planning.MeasureId;
import duban.problem.Problem;
import java.util.Map;

/** Nobody is urged about a measure that is closed. */
public final class MeasureClosed extends Problem {

  MeasureClosed(MeasureId measure) {
    super(
        Kind.CONFLICT,
        "measure-closed",
        "Measure " + measure + " is closed",
        Map.of("measure", measure.value()));
  }
}
