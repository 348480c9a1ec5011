package duban.work;

import duban.problem.Problem;
import java.util.Map;

/** No such open task, or one of another unit. */
public final class TaskNotFound extends Problem {

  public TaskNotFound(String task) {
    super(Kind.NOT_FOUND, "task-not-found", "There is no task " + task, Map.of("task", task));
  }
}
