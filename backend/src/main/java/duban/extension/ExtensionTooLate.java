package duban.extension;

import duban.problem.Problem;
import duban.work.OpenTask;
import java.util.Map;

/** More time is asked for before the due date; afterwards the task counts as overdue. */
public final class ExtensionTooLate extends Problem {

  ExtensionTooLate(OpenTask task) {
    super(
        Kind.INVALID,
        "extension-too-late",
        "The task was due at "
            + task.due()
            + "; an extension has to be asked for before. Complete the task and give the reasons in"
            + " it: the supervising office may waive what was late through no fault of the unit",
        Map.of("task", task.id(), "dueAt", task.due()));
  }
}
