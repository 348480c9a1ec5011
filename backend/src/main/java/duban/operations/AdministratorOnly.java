package duban.operations;

import duban.problem.Problem;
import java.util.Map;

/** The engine is looked after by administrators. */
final class AdministratorOnly extends Problem {

  AdministratorOnly() {
    super(Kind.FORBIDDEN, "administrator-only", "Only administrators operate the engine", Map.of());
  }
}
