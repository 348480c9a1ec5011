package duban.planning;

import duban.problem.Problem;
import java.util.Map;

/** Only the office of a plan decides what its units have to do. */
public final class NotThePlansOffice extends Problem {

  public NotThePlansOffice(String plan) {
    super(
        Kind.FORBIDDEN,
        "plans-office-only",
        "Only the office of the plan does this",
        Map.of("plan", plan));
  }
}
