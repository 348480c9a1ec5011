package duban.review;

import duban.problem.Problem;
import java.util.Map;

/** Nobody has said which place the plan is of, so there is no register to add its units to. */
public final class TerritoryUnknown extends Problem {

  TerritoryUnknown() {
    super(
        Kind.INVALID,
        "territory-unknown",
        "Say which place the plan is of before registering its units",
        Map.of());
  }
}
