package duban.planning;

import duban.problem.Problem;
import java.util.List;
import java.util.Map;

/** The plan names units that nobody has registered; no unit is guessed. */
public final class UnitsNotRegistered extends Problem {

  UnitsNotRegistered(String key, List<String> names) {
    super(
        Kind.INVALID,
        "units-not-registered",
        "Register these units, or add their names as aliases, before publishing: "
            + String.join(", ", names),
        Map.of("plan", key, "units", names));
  }
}
