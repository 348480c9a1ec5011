package duban.policy;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The record of the past that a changed table is tried on. */
@Repository
class PastTasks {

  private static final String OVERDUE =
      """
      select c.plan_key, c.measure_id, m.number, m.title, c.unit_id,
        coalesce(c.task_kind, 'measure') as kind,
        c.opened_at as created_at, c.due_at, c.ended_at
      from supervision_case c join measure m on m.id = c.measure_id
      where c.plan_key = any(:plans) order by c.due_at desc
      """;

  private static final String ALL =
      """
      select t.*, m.number, m.title from (
        select plan_key, measure_id, unit_id, kind, created_at, due_at, ended_at
        from work_task_ended where due_at is not null
        union all
        select plan_key, measure_id, unit_id, kind, created_at, due_at, null
        from work_task where due_at < make_date(9999, 1, 1)) t
        left join measure m on m.id = t.measure_id
      where t.plan_key = any(:plans) order by t.due_at desc
      """;

  private final JdbcClient jdbc;

  PastTasks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every task that was or is overdue and supervised, until it was done, taken away or waived. */
  List<PastTask> overdue(Collection<String> plans) {
    return query(OVERDUE, plans);
  }

  /** Every task with a due date. */
  List<PastTask> all(Collection<String> plans) {
    return query(ALL, plans);
  }

  private List<PastTask> query(String sql, Collection<String> plans) {
    return jdbc.sql(sql)
        .param("plans", plans.toArray(String[]::new))
        .query((row, n) -> task(row))
        .list();
  }

  private static PastTask task(ResultSet row) throws SQLException {
    return new PastTask(
        row.getString("plan_key"),
        row.getString("measure_id"),
        row.getString("number"),
        row.getString("title"),
        new UnitId(row.getString("unit_id")),
        row.getString("kind"),
        SqlTime.instant(row, "created_at"),
        SqlTime.instant(row, "due_at"),
        SqlTime.instant(row, "ended_at"));
  }
}
