package duban.extension;

import duban.problem.Problem;
import duban.work.OpenTask;
import java.util.Map;

/**
 * The office's own tasks have no extension, nor has one with no working day left to put it off to.
 */
public final class ExtensionNotPossible extends Problem {

  ExtensionNotPossible(OpenTask task) {
    super(
        Kind.INVALID,
        "extension-not-possible",
        "Task " + task.id() + " (" + task.kind().slug() + ") cannot be put off",
        Map.of("task", task.id()));
  }
}
