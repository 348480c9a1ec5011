package duban.desk;

import duban.problem.Problem;
import java.util.Map;

/** A task goes to nobody outside its unit. */
public final class NotAColleague extends Problem {

  NotAColleague(String username) {
    super(
        Kind.INVALID,
        "not-a-colleague",
        "There is no " + username + " in the unit of this task",
        Map.of("username", username));
  }
}
