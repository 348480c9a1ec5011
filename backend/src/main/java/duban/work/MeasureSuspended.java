package duban.work;

import duban.planning.Suspension;
import duban.problem.Problem;
import java.util.Map;

/** The measure is parked: its tasks wait until the office takes it up again. */
public final class MeasureSuspended extends Problem {

  MeasureSuspended(Suspension suspension) {
    super(
        Kind.CONFLICT,
        "measure-suspended",
        "Measure " + suspension.measure() + " is suspended: " + suspension.reason(),
        Map.of(
            "measure", suspension.measure().value(),
            "reason", suspension.reason(),
            "expected", suspension.expected().toString()));
  }
}
