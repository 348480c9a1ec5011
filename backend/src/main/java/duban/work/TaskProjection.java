package duban.work;

import duban.calendar.SqlTime;
import duban.engine.TaskEnded;
import duban.engine.TaskOpened;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code work_task} equal to the engine's open user tasks, in the engine's transaction. */
@Component
class TaskProjection {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  TaskProjection(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  @EventListener
  void on(TaskOpened opened) {
    OpenTask task = task(opened);
    jdbc.sql(
            """
            insert into work_task (id, element, kind, unit_id, plan_key, measure_id, period,
              subject_case, process_instance, created_at, due_at)
            values (:id, :element, :kind, :unit, :plan, :measure, :period, :case, :instance,
              :created, :due)
            """)
        .param("id", task.id())
        .param("element", task.element())
        .param("kind", task.kind().slug())
        .param("unit", task.unit().value())
        .param("plan", task.plan())
        .param("measure", task.measure() == null ? null : task.measure().value())
        .param("period", task.period())
        .param("case", task.supervisionCase())
        .param("instance", opened.processInstance())
        .param("created", SqlTime.of(task.created()))
        .param("due", task.due() == null ? Cursor.NEVER : SqlTime.of(task.due()))
        .update();
    events.publishEvent(new TaskAppeared(task));
  }

  @EventListener
  void on(TaskEnded ended) {
    // deleting tells: whoever ended the task a moment before has taken the row along
    jdbc.sql("delete from work_task where id = :id returning *")
        .param("id", ended.id())
        .query(OpenTasks.ROW)
        .optional()
        .ifPresent(task -> events.publishEvent(new TaskGone(task, ended.completed())));
  }

  private static OpenTask task(TaskOpened opened) {
    MeasureId measure =
        opened.businessKey().contains("/") ? MeasureId.of(opened.businessKey()) : null;
    TaskKind kind = TaskKind.of(opened.kind());
    Object supervisionCase = opened.variables().get("caseId");
    return new OpenTask(
        opened.id(),
        opened.element(),
        kind,
        new UnitId(opened.group()),
        measure == null ? opened.businessKey() : measure.plan(),
        measure,
        kind.ofPeriod() ? (String) opened.variables().get("period") : null,
        supervisionCase == null ? null : ((Number) supervisionCase).longValue(),
        opened.created(),
        opened.due(),
        null,
        false);
  }
}
