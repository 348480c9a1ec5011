package duban.instruction;

import duban.planning.MeasureId;
import duban.problem.Problem;
import java.util.Map;

/** Nobody works on a closed measure any more. */
public final class MeasureOver extends Problem {

  MeasureOver(MeasureId measure) {
    super(
        Kind.CONFLICT,
        "measure-over",
        "Measure " + measure + " is closed",
        Map.of("measure", measure.value()));
  }
}
