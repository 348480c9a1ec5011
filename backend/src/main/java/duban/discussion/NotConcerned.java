package duban.discussion;

import duban.problem.Problem;
import java.util.Map;

/** Somebody is mentioned whom the measure does not concern, and who could not read it. */
public final class NotConcerned extends Problem {

  NotConcerned(String username) {
    super(
        Kind.INVALID,
        "person-not-concerned",
        username + " has no part in the measure",
        Map.of("username", username));
  }
}
