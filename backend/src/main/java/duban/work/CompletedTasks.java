package duban.work;

import duban.organisation.UnitId;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers whose a task was, so that a late click hears "done already" and not "never existed".
 */
@Repository
class CompletedTasks {

  private final JdbcClient jdbc;

  CompletedTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @EventListener
  void on(TaskGone gone) {
    jdbc.sql("insert into work_task_ended (id, unit_id) values (:id, :unit)")
        .param("id", gone.task().id())
        .param("unit", gone.task().unit().value())
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
