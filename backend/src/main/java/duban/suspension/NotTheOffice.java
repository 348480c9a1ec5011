package duban.suspension;

import duban.planning.PublishedMeasure;
import duban.problem.Problem;
import java.util.Map;

/** Only the office of a plan suspends its measures. */
public final class NotTheOffice extends Problem {

  NotTheOffice(PublishedMeasure measure) {
    super(
        Kind.FORBIDDEN,
        "office-only",
        "Measure " + measure.id() + " is another office's to suspend",
        Map.of("measure", measure.id().value(), "state", measure.state().name()));
  }
}
