package duban.desk;

import duban.organisation.PersonRef;
import duban.problem.Problem;
import duban.work.OpenTask;
import java.util.Map;

/** A colleague has the task, so it is not this person's to take, let go or hand over. */
public final class TaskTaken extends Problem {

  TaskTaken(OpenTask task, PersonRef by) {
    super(
        Kind.CONFLICT,
        "task-taken",
        "Task " + task.id() + " is done by " + by.name(),
        Map.of("task", task.id(), "by", by.name()));
  }
}
