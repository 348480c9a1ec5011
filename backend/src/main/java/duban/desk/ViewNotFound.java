package duban.desk;

import duban.problem.Problem;
import java.util.Map;

/** No such view, or one of another person. */
final class ViewNotFound extends Problem {

  ViewNotFound(long id) {
    super(Kind.NOT_FOUND, "view-not-found", "There is no view " + id, Map.of("view", id));
  }
}
