package duban.supervision;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The supervision cases and their steps. */
@Repository
public class SupervisionCases {

  private final JdbcClient jdbc;
  private final Clock clock;

  SupervisionCases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  SupervisionCase get(long id) {
    return query("id = any(:keys)", new Long[] {id}).get(0);
  }

  List<SupervisionCase> of(Collection<Long> ids) {
    return query("id = any(:keys)", ids.toArray(Long[]::new));
  }

  Optional<SupervisionCase> openOf(String task) {
    return query("state = 'OPEN' and task_id = any(:keys)", new String[] {task}).stream()
        .findFirst();
  }

  /** The open cases of some tasks, by task. */
  Map<String, SupervisionCase> openOf(Collection<String> tasks) {
    return query("state = 'OPEN' and task_id = any(:keys)", tasks.toArray(String[]::new)).stream()
        .collect(Collectors.toMap(SupervisionCase::task, found -> found));
  }

  /** Every case on a measure, oldest first. */
  public List<SupervisionCase> ofMeasure(MeasureId measure) {
    return query("measure_id = any(:keys)", new String[] {measure.value()});
  }

  /** Every case of a plan, oldest first. */
  public List<SupervisionCase> ofPlan(String plan) {
    return query("plan_key = any(:keys)", new String[] {plan});
  }

  long open(OpenTask task, String processInstance) {
    return jdbc.sql(
            """
            insert into supervision_case (plan_key, measure_id, unit_id, task_id, task_kind, period,
              due_at, level, state, process_instance, opened_at)
            values (:plan, :measure, :unit, :task, :kind, :period, :due, 'NONE', 'OPEN', :instance, :at)
            returning id
            """)
        .param("plan", task.plan())
        .param("measure", task.measure().value())
        .param("unit", task.unit().value())
        .param("task", task.id())
        .param("kind", task.kind().slug())
        .param("period", task.period())
        .param("due", SqlTime.of(task.due()))
        .param("instance", processInstance)
        .param("at", now())
        .query(Long.class)
        .single();
  }

  void take(SupervisionCase matter, Level level, String note, String by) {
    jdbc.sql("insert into supervision_step values (:id, :position, :level, :note, :by, :at)")
        .param("id", matter.id())
        .param("position", matter.steps().size())
        .param("level", level.name())
        .param("note", note)
        .param("by", by)
        .param("at", now())
        .update();
    jdbc.sql("update supervision_case set level = :level where id = :id and :level <> 'NONE'")
        .param("level", level.name())
        .param("id", matter.id())
        .update();
  }

  void end(long id, SupervisionCase.State state) {
    jdbc.sql(
            "update supervision_case set state = :state, ended_at = :at"
                + " where id = :id and state = 'OPEN'")
        .param("state", state.name())
        .param("at", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return SqlTime.of(clock.instant());
  }

  private List<SupervisionCase> query(String where, Object keys) {
    Map<Long, List<SupervisionCase.Step>> steps =
        jdbc
            .sql(
                "select * from supervision_step where case_id in (select id from supervision_case"
                    + " where "
                    + where
                    + ") order by case_id, position")
            .param("keys", keys)
            .query((row, n) -> Map.entry(row.getLong("case_id"), step(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql("select * from supervision_case where " + where + " order by id")
        .param("keys", keys)
        .query((row, n) -> matter(row, steps.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private static SupervisionCase.Step step(ResultSet row) throws SQLException {
    return new SupervisionCase.Step(
        Level.valueOf(row.getString("level")),
        SqlTime.instant(row, "taken_at"),
        row.getString("taken_by"),
        row.getString("note"));
  }

  private static SupervisionCase matter(ResultSet row, List<SupervisionCase.Step> steps)
      throws SQLException {
    return new SupervisionCase(
        row.getLong("id"),
        MeasureId.of(row.getString("measure_id")),
        new UnitId(row.getString("unit_id")),
        row.getString("task_id"),
        TaskKind.of(row.getString("task_kind")),
        row.getString("period"),
        SqlTime.instant(row, "due_at"),
        Level.valueOf(row.getString("level")),
        SupervisionCase.State.valueOf(row.getString("state")),
        row.getString("process_instance"),
        SqlTime.instant(row, "opened_at"),
        SqlTime.instant(row, "ended_at"),
        steps);
  }
}
