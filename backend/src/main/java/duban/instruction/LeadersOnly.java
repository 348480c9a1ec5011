package duban.instruction;

import duban.problem.Problem;
import java.util.Map;

/** Instructions are given and ended by the leaders of the plan. */
public final class LeadersOnly extends Problem {

  LeadersOnly() {
    super(Kind.FORBIDDEN, "leaders-only", "Only the leaders of the plan instruct", Map.of());
  }
}
