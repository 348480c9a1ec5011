package duban.work;

import duban.engine.TaskNoLongerOpen;
import duban.engine.TaskTimers;
import duban.planning.Deadlines;
import java.time.Instant;
import java.util.Date;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an open task another due date, in the engine and in the lists at once. */
@Service
public class Postponing {

  private final OpenTasks tasks;
  private final TaskTimers timers;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  Postponing(
      OpenTasks tasks, TaskTimers timers, Deadlines deadlines, ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.timers = timers;
    this.deadlines = deadlines;
    this.events = events;
  }

  /**
   * @throws TaskNoLongerOpen when it has ended meanwhile
   */
  @Transactional
  public void postpone(OpenTask task, Instant due) {
    if (!tasks.hold(task)) {
      throw new TaskNoLongerOpen(task.id());
    }
    Date reminder = deadlines.reminder(task.kind().slug(), Date.from(due));
    timers.postpone(task.id(), due, reminder.toInstant());
    tasks.postpone(task, due);
    events.publishEvent(new TaskPostponed(task, due));
  }
}
