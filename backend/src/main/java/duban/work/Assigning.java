package duban.work;

import duban.engine.Processes;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes who of a unit has taken a task, in the engine and in the lists at once. */
@Service
public class Assigning {

  private final OpenTasks tasks;
  private final Processes processes;

  Assigning(OpenTasks tasks, Processes processes) {
    this.tasks = tasks;
    this.processes = processes;
  }

  /**
   * The task stays its unit's: everybody there goes on seeing it and may complete it.
   *
   * @param task held by this transaction
   * @param username null when nobody has it any more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void assign(OpenTask task, @Nullable String username) {
    processes.assign(task.id(), username);
    tasks.assign(task, username);
  }
}
