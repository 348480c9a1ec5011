package duban.supervision;

import duban.problem.Problem;
import java.util.Map;

/** The case ended in the meantime. */
public final class CaseOver extends Problem {

  CaseOver(long id) {
    super(Kind.CONFLICT, "case-over", "Case " + id + " is over", Map.of("case", id));
  }
}
