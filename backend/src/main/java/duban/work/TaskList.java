package duban.work;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages through the tasks of a person's units, the most urgent first. */
@Repository
class TaskList {

  private static final String FILTERS =
      """
      and (:plan::text is null or plan_key = :plan) and (:kind::text is null or kind = :kind)
      """;

  private final JdbcClient jdbc;
  private final TaskViews views;
  private final Lights lights;

  TaskList(JdbcClient jdbc, TaskViews views, Lights lights) {
    this.jdbc = jdbc;
    this.views = views;
    this.lights = lights;
  }

  TaskPage of(Actor actor, TaskFilter filter, Cursor cursor, int limit) {
    List<OpenTask> found = page(actor, filter, cursor, limit + 1);
    List<OpenTask> items = found.size() > limit ? found.subList(0, limit) : found;
    String next =
        found.size() > limit ? Cursor.after(items.get(items.size() - 1)).toString() : null;
    return new TaskPage(views.summaries(items), next, totals(actor, filter));
  }

  /** From each unit no more than a page, in the order of its index; then the first of them all. */
  private List<OpenTask> page(Actor actor, TaskFilter filter, Cursor cursor, int limit) {
    return mine(
            """
            select task.* from unnest(:units) as unit cross join lateral (
              select * from work_task where unit_id = unit FILTERS
                and (:all or suspended_due is null)
                and due_at > :from and due_at <= :to and (due_at, id) > (:afterDue, :afterId)
              order by due_at, id limit :limit) as task
            order by due_at, id limit :limit
            """
                .replace("FILTERS", FILTERS),
            actor,
            filter)
        .param("all", filter.light() == null)
        .param("from", from(filter.light()))
        .param("to", to(filter.light()))
        .param("afterDue", cursor.due())
        .param("afterId", cursor.id())
        .param("limit", limit)
        .query(OpenTasks.ROW)
        .list();
  }

  private TaskPage.Totals totals(Actor actor, TaskFilter filter) {
    return mine(
            """
            select count(*) as "all",
              count(*) filter (where due_at <= :now) as overdue,
              count(*) filter (where due_at > :now and due_at <= :soon) as due_soon,
              count(*) filter (where due_at > :soon) as on_time
            from work_task where unit_id = any(:units) and suspended_due is null
            """
                + FILTERS,
            actor,
            filter)
        .param("now", SqlTime.of(lights.now()))
        .param("soon", SqlTime.of(lights.soon()))
        .query(
            (row, n) ->
                new TaskPage.Totals(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
        .single();
  }

  private JdbcClient.StatementSpec mine(String sql, Actor actor, TaskFilter filter) {
    return jdbc.sql(sql)
        .param("units", actor.units().stream().map(UnitId::value).toArray(String[]::new))
        .param("plan", filter.plan())
        .param("kind", filter.kind() == null ? null : filter.kind().slug());
  }

  /** Due dates of a light are later than this. */
  private OffsetDateTime from(TimeLight light) {
    if (light == TimeLight.ON_TIME) {
      return SqlTime.of(lights.soon());
    }
    return light == TimeLight.DUE_SOON ? SqlTime.of(lights.now()) : Cursor.EVER;
  }

  /** Due dates of a light are this or earlier. */
  private OffsetDateTime to(TimeLight light) {
    if (light == TimeLight.OVERDUE) {
      return SqlTime.of(lights.now());
    }
    return light == TimeLight.DUE_SOON ? SqlTime.of(lights.soon()) : Cursor.NEVER;
  }
}
