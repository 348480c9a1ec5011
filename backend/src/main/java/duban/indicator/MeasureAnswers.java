package duban.indicator;

import duban.problem.Problem;
import java.util.Map;

/** A measure has the indicator, so its lead answers and nobody else is named. */
public final class MeasureAnswers extends Problem {

  MeasureAnswers(TrackedIndicator indicator) {
    super(
        Kind.INVALID,
        "measure-answers",
        "The lead of " + indicator.measure() + " answers for the indicator",
        Map.of("indicator", indicator.id(), "measure", indicator.measure().number()));
  }
}
