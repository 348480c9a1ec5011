package duban.work;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers whose a task was, so that a late click hears "done already" and not "never existed";
 * and when it was due and done, so that a changed rule can be tried on the past.
 */
@Repository
class CompletedTasks {

  private final JdbcClient jdbc;
  private final Clock clock;

  CompletedTasks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener
  void on(TaskGone gone) {
    OpenTask task = gone.task();
    jdbc.sql(
            """
            insert into work_task_ended (id, unit_id, kind, plan_key, measure_id, created_at, due_at,
              ended_at, completed, element, period)
            values (:id, :unit, :kind, :plan, :measure, :created, :due, :ended, :completed,
              :element, :period)
            """)
        .param("id", task.id())
        .param("unit", task.unit().value())
        .param("kind", task.kind().slug())
        .param("plan", task.plan())
        .param("measure", task.measure() == null ? null : task.measure().value())
        .param("created", SqlTime.of(task.created()))
        .param("due", SqlTime.of(task.due()))
        .param("ended", SqlTime.of(clock.instant()))
        .param("completed", gone.completed())
        .param("element", task.element())
        .param("period", task.period())
        .update();
  }

  boolean wasOneOf(Collection<UnitId> units, String id) {
    return jdbc.sql(
            "select exists (select from work_task_ended where id = :id and unit_id = any(:units))")
        .param("id", id)
        .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
        .query(Boolean.class)
        .single();
  }
}
