package duban.suspension;

import duban.planning.PublishedMeasure;
import duban.problem.Problem;
import java.util.Map;

/** The measure has ended or is suspended already. */
public final class MeasureNotRunning extends Problem {

  MeasureNotRunning(PublishedMeasure measure) {
    super(
        Kind.CONFLICT,
        "measure-not-running",
        "Measure " + measure.id() + " is not running",
        Map.of("measure", measure.id().value(), "state", measure.state().name()));
  }
}
