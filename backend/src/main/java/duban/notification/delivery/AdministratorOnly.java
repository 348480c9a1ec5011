package duban.notification.delivery;

import duban.organisation.Actor;
import duban.organisation.Role;
import duban.problem.Problem;
import java.util.Map;

/** Only an administrator looks after what leaves the house. */
final class AdministratorOnly extends Problem {

  private AdministratorOnly() {
    super(Kind.FORBIDDEN, "administrator-only", "Only an administrator may do this", Map.of());
  }

  static void check(Actor actor) {
    if (!actor.has(Role.ADMINISTRATOR)) {
      throw new AdministratorOnly();
    }
  }
}
