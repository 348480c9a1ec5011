package duban.supervision;

import duban.problem.Problem;
import java.util.Map;

/** No such case, or not one the person may see. */
public final class CaseNotFound extends Problem {

  CaseNotFound(long id) {
    super(Kind.NOT_FOUND, "case-not-found", "There is no case " + id, Map.of("case", id));
  }
}
