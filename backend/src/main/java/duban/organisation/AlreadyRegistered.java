package duban.organisation;

import duban.problem.Problem;
import java.util.Map;

/** A unit id, a unit's name or a username that is taken. */
public final class AlreadyRegistered extends Problem {

  AlreadyRegistered(String what) {
    super(
        Kind.CONFLICT,
        "already-registered",
        what + " is already registered",
        Map.of("value", what));
  }
}
