package duban.oversight;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What every step of the processes took: the open tasks and those that ended. */
@Repository
class ProcessLog {

  private final JdbcClient jdbc;

  ProcessLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A step.
   *
   * @param ended null while it is open
   * @param completed by its unit, and not by its cut-off
   */
  record Entry(
      String task,
      TaskKind kind,
      UnitId unit,
      String plan,
      MeasureId measure,
      String period,
      Instant since,
      Instant due,
      Instant ended,
      boolean completed) {

    /** Whether it was not done in time, or is not by a moment. */
    boolean lateAt(Instant moment) {
      return endedBy(moment) ? ended.isAfter(due) : due.isBefore(moment);
    }

    boolean endedBy(Instant moment) {
      return ended != null && !ended.isAfter(moment);
    }

    /** Taken away before its date, as when its measure was closed: it says nothing of its unit. */
    boolean withdrawnBy(Instant moment) {
      return endedBy(moment) && !completed && !ended.isAfter(due);
    }
  }

  Optional<Entry> open(String task) {
    return jdbc.sql(
            "select *, null::timestamptz as ended_at, false as completed from work_task"
                + " where id = :id")
        .param("id", task)
        .query((row, n) -> entry(row))
        .optional();
  }

  /** Steps at some elements that ended before another one began, the last first. */
  List<Entry> before(Entry step, Collection<String> elements) {
    return jdbc.sql(
            """
            select * from work_task_ended
            where plan_key = :plan and measure_id is not distinct from :measure
              and element = any(:elements) and ended_at <= :began and id <> :id
              and (period is null or :period::text is null or period = :period)
            order by ended_at desc, id
            """)
        .param("plan", step.plan())
        .param("measure", step.measure() == null ? null : step.measure().value())
        .param("elements", elements.toArray(String[]::new))
        .param("began", SqlTime.of(step.since()))
        .param("id", step.task())
        .param("period", step.period())
        .query((row, n) -> entry(row))
        .list();
  }

  /**
   * Every step of some plans that was due after a moment or is still open, but for the office's own
   * on overdue matters and what nothing sets a date for.
   */
  List<Entry> since(Collection<String> plans, Instant from) {
    return jdbc.sql(
            """
            select id, kind, unit_id, plan_key, measure_id, period, created_at, due_at,
              null::timestamptz as ended_at, false as completed
            from work_task
            where plan_key = any(:plans) and kind not in ('supervise', 'interview')
              and suspended_due is null and due_at < '9999-01-01Z'
            union all
            select id, kind, unit_id, plan_key, measure_id, period, created_at, due_at, ended_at,
              completed
            from work_task_ended
            where plan_key = any(:plans) and kind not in ('supervise', 'interview')
              and due_at > :from
            """)
        .param("plans", plans.toArray(String[]::new))
        .param("from", SqlTime.of(from))
        .query((row, n) -> entry(row))
        .list();
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String measure = row.getString("measure_id");
    return new Entry(
        row.getString("id"),
        TaskKind.of(row.getString("kind")),
        new UnitId(row.getString("unit_id")),
        row.getString("plan_key"),
        measure == null ? null : MeasureId.of(measure),
        row.getString("period"),
        SqlTime.instant(row, "created_at"),
        SqlTime.instant(row, "due_at"),
        SqlTime.instant(row, "ended_at"),
        row.getBoolean("completed"));
  }
}
