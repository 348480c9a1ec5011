package duban.work;

import duban.engine.TaskNoLongerOpen;
import duban.engine.Timers;
import duban.planning.Deadlines;
import java.time.Instant;
import java.util.Date;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an open task a later due date, in the engine and in the lists at once. */
@Service
public class Postponing {

  private final OpenTasks tasks;
  private final Timers timers;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  Postponing(
      OpenTasks tasks, Timers timers, Deadlines deadlines, ApplicationEventPublisher events) {
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
    timers.postpone(task.id(), due, deadlines.reminder(Date.from(due)).toInstant());
    tasks.postpone(task, due);
    events.publishEvent(new TaskPostponed(task, due));
  }
}
