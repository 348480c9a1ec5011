package duban.agenda;

import duban.problem.Problem;
import java.util.Map;

/** No feed has this address, or none any more. Does not say which address: logs must not know. */
final class FeedNotFound extends Problem {

  FeedNotFound() {
    super(Kind.NOT_FOUND, "feed-not-found", "There is no such feed", Map.of());
  }
}
