package duban.work;

import duban.calendar.SqlTime;
import duban.planning.MeasureId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes the open tasks of a suspended measure out of the count. They are due never, so that no list
 * and no board finds them overdue, and remember when they were.
 */
@Repository
public class Parking {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Parking(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  public void park(MeasureId measure) {
    jdbc.sql(
            "update work_task set suspended_due = due_at, due_at = :never"
                + " where measure_id = :measure and suspended_due is null")
        .param("never", Cursor.NEVER)
        .param("measure", measure.value())
        .update();
  }

  public void unpark(MeasureId measure) {
    jdbc.sql(
            "update work_task set due_at = suspended_due, suspended_due = null"
                + " where measure_id = :measure and suspended_due is not null")
        .param("measure", measure.value())
        .update();
  }

  /** Gives a task another due date; the engine's is the caller's to change. */
  public void reschedule(OpenTask task, Instant due) {
    jdbc.sql("update work_task set due_at = :due where id = :id")
        .param("due", SqlTime.of(due))
        .param("id", task.id())
        .update();
    events.publishEvent(new TaskRescheduled(task, due));
  }
}
