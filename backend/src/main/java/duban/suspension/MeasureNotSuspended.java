package duban.suspension;

import duban.planning.PublishedMeasure;
import duban.problem.Problem;
import java.util.Map;

/** The measure goes on already, or has ended. */
public final class MeasureNotSuspended extends Problem {

  MeasureNotSuspended(PublishedMeasure measure) {
    super(
        Kind.CONFLICT,
        "measure-not-suspended",
        "Measure " + measure.id() + " is not suspended",
        Map.of("measure", measure.id().value(), "state", measure.state().name()));
  }
}
