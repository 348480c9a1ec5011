package duban.review;

import duban.problem.Problem;
import java.util.Map;
import java.util.UUID;

/** There is no draft of this id, or no more. */
public final class DraftNotFound extends Problem {

  DraftNotFound(UUID id) {
    super(Kind.NOT_FOUND, "draft-not-found", "No draft " + id, Map.of("draft", id));
  }
}
