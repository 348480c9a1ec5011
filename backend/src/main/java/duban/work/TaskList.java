package duban.work;

import duban.organisation.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages through the tasks of a person's units in one of the orders. */
@Repository
class TaskList {

  /** From each unit no more than a page, in the order wanted; then the first of them all. */
  private static final String PAGE =
      """
      select found.* from unnest(:units) as post(unit) cross join lateral (
        select * from (
          select t.*, coalesce(m.position, 0) as position
          from work_task t left join measure m on m.id = t.measure_id) as task
        where unit_id = post.unit CONDITIONS
        order by ORDER limit :limit) as found
      order by ORDER limit :limit
      """;

  private final JdbcClient jdbc;
  private final TaskViews views;
  private final TaskCounts counts;
  private final Lights lights;

  TaskList(JdbcClient jdbc, TaskViews views, TaskCounts counts, Lights lights) {
    this.jdbc = jdbc;
    this.views = views;
    this.counts = counts;
    this.lights = lights;
  }

  TaskPage of(Actor actor, TaskFilter filter, Cursor cursor, int limit) {
    List<Placed> found = page(actor, filter, cursor, limit + 1);
    List<Placed> items = found.size() > limit ? found.subList(0, limit) : found;
    String next = found.size() > limit ? items.get(limit - 1).behind().toString() : null;
    TaskPage.Counts counted = counts.of(actor, filter);
    return new TaskPage(
        views.summaries(items.stream().map(Placed::task).toList()),
        next,
        counted.totals(),
        counted.facets());
  }

  private List<Placed> page(Actor actor, TaskFilter filter, Cursor cursor, int limit) {
    TaskConditions conditions = new TaskConditions(actor, filter, lights);
    TaskSort sort = cursor.sort();
    String behind = cursor.isStart() ? "" : " and " + sort.after();
    var sql =
        conditions
            .bind(
                jdbc.sql(
                    PAGE.replace("CONDITIONS", conditions.all() + behind)
                        .replace("ORDER", sort.order())))
            .param("units", conditions.units())
            .param("limit", limit);
    for (int i = 0; i < cursor.values().size(); i++) {
      sql = sql.param("after" + i, cursor.values().get(i));
    }
    return sql.param("afterId", cursor.id()).query((row, n) -> placed(row, sort)).list();
  }

  private static Placed placed(ResultSet row, TaskSort sort) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (TaskSort.Column column : sort.columns()) {
      values.add(row.getObject(column.name(), column.type()));
    }
    OpenTask task = OpenTasks.ROW.mapRow(row, row.getRow());
    return new Placed(task, new Cursor(sort, values, task.id()));
  }

  private record Placed(OpenTask task, Cursor behind) {}
}
