package duban.review;

import duban.problem.Problem;
import java.util.Map;

/** The draft has no measure of this id. */
public final class DraftMeasureNotFound extends Problem {

  DraftMeasureNotFound(String measure) {
    super(
        Kind.NOT_FOUND,
        "draft-measure-not-found",
        "No measure " + measure + " in the draft",
        Map.of("measure", measure));
  }
}
