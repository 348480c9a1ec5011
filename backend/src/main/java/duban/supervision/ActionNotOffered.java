package duban.supervision;

import duban.problem.Problem;
import java.util.Map;

/** A case on a task settles itself when the task is done; only others are settled by hand. */
public final class ActionNotOffered extends Problem {

  ActionNotOffered(CaseAction action) {
    super(
        Kind.INVALID,
        "action-not-offered",
        action + " is not offered for this case",
        Map.of("action", action.name()));
  }
}
