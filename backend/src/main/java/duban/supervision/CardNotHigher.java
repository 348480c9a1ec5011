package duban.supervision;

import duban.problem.Problem;
import java.util.Map;

/** A card at least as high has been shown. */
public final class CardNotHigher extends Problem {

  CardNotHigher(Level shown) {
    super(
        Kind.INVALID,
        "card-not-higher",
        "The unit was shown the " + shown + " already",
        Map.of("shown", shown.name()));
  }
}
