package duban.policy;

import duban.problem.Problem;
import java.util.Map;

/** The calendar of all plans is the administrator's. */
public final class AdministratorOnly extends Problem {

  AdministratorOnly() {
    super(
        Kind.FORBIDDEN,
        "administrator-only",
        "Only an administrator changes the calendar",
        Map.of());
  }
}
