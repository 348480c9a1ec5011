package duban.oversight;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.supervision.Level;
import duban.work.Lights;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is on the desk, in the order of due date and id. The office's own steps are not. */
@Repository
class Matters {

  private static final String MATTERS =
      """
      select t.id as task, coalesce(t.kind, c.task_kind) as kind, coalesce(t.unit_id, c.unit_id) as unit,
        coalesce(t.plan_key, c.plan_key) as plan, coalesce(t.measure_id, c.measure_id) as measure,
        coalesce(t.period, c.period) as period, coalesce(t.created_at, c.opened_at) as created,
        coalesce(t.due_at, c.due_at) as due, c.id as matter, c.level, c.opened_by, s.username
      """;

  private static final String TASKS =
      MATTERS
          + """
          from work_task t
            left join supervision_case c on c.task_id = t.id and c.state = 'OPEN'
            left join supervision_charge s on s.case_id = c.id
          where t.plan_key = any(:plans) and t.suspended_due is null
            and t.kind not in ('supervise', 'interview') and t.due_at > :from and t.due_at <= :to
          order by due, t.id
          """;

  private static final String OPENED =
      MATTERS
          + """
          from supervision_case c
            left join work_task t on t.id = c.task_id
            left join supervision_charge s on s.case_id = c.id
          where c.plan_key = any(:plans) and c.state = 'OPEN' and c.opened_by is not null
            and (t.id is null or t.due_at > :now)
          order by due, c.id
          """;

  private final JdbcClient jdbc;
  private final Lights lights;
  private final WorkingAges ages;
  private final Clock clock;

  Matters(JdbcClient jdbc, Lights lights, WorkingAges ages, Clock clock) {
    this.jdbc = jdbc;
    this.lights = lights;
    this.ages = ages;
    this.clock = clock;
  }

  List<Matter> of(DeskView view, Collection<String> plans) {
    Instant now = clock.instant();
    return switch (view) {
      case OVERDUE -> between(plans, Instant.EPOCH, now);
      case DUE_SOON -> between(plans, now, lights.soon());
      case OPENED ->
          aged(
              jdbc.sql(OPENED)
                  .param("plans", plans.toArray(String[]::new))
                  .param("now", SqlTime.of(now))
                  .query((row, n) -> matter(row))
                  .list());
    };
  }

  private List<Matter> between(Collection<String> plans, Instant from, Instant to) {
    return aged(
        jdbc.sql(TASKS)
            .param("plans", plans.toArray(String[]::new))
            .param("from", SqlTime.of(from))
            .param("to", SqlTime.of(to))
            .query((row, n) -> matter(row))
            .list());
  }

  private List<Matter> aged(List<Matter> matters) {
    WorkingAges.Counting counting = ages.counting();
    return matters.stream()
        .map(matter -> matter.aged(counting.age(matter.measure(), matter.due())))
        .toList();
  }

  private static Matter matter(ResultSet row) throws SQLException {
    String measure = row.getString("measure");
    String kind = row.getString("kind");
    String level = row.getString("level");
    return new Matter(
        row.getString("task"),
        kind == null ? null : TaskKind.of(kind),
        new UnitId(row.getString("unit")),
        row.getString("plan"),
        measure == null ? null : MeasureId.of(measure),
        row.getString("period"),
        SqlTime.instant(row, "created"),
        SqlTime.instant(row, "due"),
        row.getObject("matter", Long.class),
        level == null ? Level.NONE : Level.valueOf(level),
        row.getString("opened_by") != null,
        row.getString("username"),
        0);
  }
}
