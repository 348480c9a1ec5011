package duban.work;

import duban.organisation.Actor;
import java.util.Map;

/**
 * How one kind of task is filled in and completed; each feature has a bean for each of its kinds.
 *
 * @param <F> what a person fills in: a record with validation annotations
 */
public interface TaskForm<F> {

  TaskKind kind();

  Class<F> form();

  /** What the page shows beside the form: earlier answers, others' reports. Fit for JSON. */
  Object context(OpenTask task);

  /**
   * Writes what was filled in, before the engine completes the task in the same transaction.
   *
   * @return process variables
   */
  Map<String, Object> complete(OpenTask task, F form, Actor actor);
}
