package duban.policy;

import duban.problem.Problem;
import java.util.Map;

/** Rules are changed by an office or an administrator. */
public final class OfficeOrAdministratorOnly extends Problem {

  OfficeOrAdministratorOnly() {
    super(
        Kind.FORBIDDEN,
        "office-or-administrator-only",
        "Only an office or an administrator changes rules",
        Map.of());
  }
}
