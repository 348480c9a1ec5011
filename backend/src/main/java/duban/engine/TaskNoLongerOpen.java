package duban.engine;

import duban.problem.Problem;
import java.util.Map;

/** Somebody else completed the task first, or its process moved on without it. */
public final class TaskNoLongerOpen extends Problem {

  public TaskNoLongerOpen(String task) {
    super(
        Kind.CONFLICT,
        "task-no-longer-open",
        "Task " + task + " is no longer open: it was completed or withdrawn meanwhile",
        Map.of("task", task));
  }
}
