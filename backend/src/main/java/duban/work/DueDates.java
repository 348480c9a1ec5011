package duban.work;

import duban.calendar.WorkingCalendar;
import duban.engine.Timers;
import duban.planning.Deadlines;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Due dates of open tasks that follow the calendar of working days. What is due already stays due;
 * so does a date that somebody set, known by not being the one the calendar gives.
 */
@Service
public class DueDates {

  private final JdbcClient jdbc;
  private final Deadlines deadlines;
  private final Timers timers;
  private final Postponing postponing;
  private final Clock clock;

  DueDates(
      JdbcClient jdbc, Deadlines deadlines, Timers timers, Postponing postponing, Clock clock) {
    this.jdbc = jdbc;
    this.deadlines = deadlines;
    this.timers = timers;
    this.postponing = postponing;
    this.clock = clock;
  }

  /**
   * A task that is due at another moment.
   *
   * @param task as it was
   */
  public record Moved(OpenTask task, Instant due) {}

  /**
   * Moves the due dates that the calendar of before computed to those it computes now.
   *
   * @return what is due at another moment
   */
  @Transactional
  public List<Moved> follow(WorkingCalendar before) {
    Deadlines then = deadlines.by(before);
    List<Moved> moved = new ArrayList<>();
    for (OpenTask task : all()) {
      Optional<Instant> was = due(then, task);
      if (was.isEmpty() || !was.get().equals(task.due())) {
        continue;
      }
      Instant is = due(deadlines, task).orElseThrow();
      if (!is.equals(task.due()) && task.due().isAfter(clock.instant())) {
        postponing.postpone(task, is);
        moved.add(new Moved(task, is));
      }
      if (isOfMovedPeriod(then, task)) {
        timers.recalculateBorder(task.id());
      }
    }
    return moved;
  }

  /** Most days that are added touch no open period, and there are a thousand reports in one. */
  private boolean isOfMovedPeriod(Deadlines then, OpenTask task) {
    if (task.period() == null || task.measure() == null) {
      return false;
    }
    String measure = task.measure().value();
    return !then.ofPeriod(measure, task.period())
        .equals(deadlines.ofPeriod(measure, task.period()));
  }

  private static Optional<Instant> due(Deadlines deadlines, OpenTask task) {
    String subject = task.measure() == null ? task.plan() : task.measure().value();
    return deadlines.dueOf(task.kind().slug(), subject, task.period(), task.created());
  }

  private List<OpenTask> all() {
    return jdbc.sql("select * from work_task order by id").query(OpenTasks.ROW).list();
  }
}
