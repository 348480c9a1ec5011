package duban.supervision;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The supervision cases with their steps and interviews. */
@Repository
public class SupervisionCases {

  private final JdbcClient jdbc;
  private final Clock clock;

  SupervisionCases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  SupervisionCase get(long id) {
    return find(id).orElseThrow();
  }

  public Optional<SupervisionCase> find(long id) {
    return query("c.id = :key", id).stream().findFirst();
  }

  /** Reads a case and keeps others from changing it until the transaction ends. */
  SupervisionCase hold(long id) {
    jdbc.sql("select id from supervision_case where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .single();
    return get(id);
  }

  public List<SupervisionCase> of(Collection<Long> ids) {
    return query("c.id = any(:key)", ids.toArray(Long[]::new));
  }

  public Optional<SupervisionCase> openOf(String task) {
    return query("c.state = 'OPEN' and c.task_id = :key", task).stream().findFirst();
  }

  /** Every open case of some plans, oldest first. */
  List<SupervisionCase> openOfPlans(Collection<String> plans) {
    return query("c.state = 'OPEN' and c.plan_key = any(:key)", plans.toArray(String[]::new));
  }

  /** Every case on a measure, oldest first. */
  public List<SupervisionCase> ofMeasure(MeasureId measure) {
    return query("c.measure_id = :key", measure.value());
  }

  /** Every case of a plan, oldest first. */
  public List<SupervisionCase> ofPlan(String plan) {
    return query("c.plan_key = :key", plan);
  }

  /** Every case of a unit, oldest first. */
  public List<SupervisionCase> ofUnit(UnitId unit) {
    return query("c.unit_id = :key", unit.value());
  }

  /** Opens the case of a task whose date passed; empty when the office has opened one before. */
  Optional<Long> open(OpenTask task, String processInstance) {
    return insert(
        task.plan(), task.measure(), task.unit(), task, task.due(), processInstance, null, null);
  }

  /** As {@link #open}, by a person; its process is told by {@link #runs}. */
  Optional<Long> openByHand(OpenTask task, String by, String reason) {
    return insert(task.plan(), task.measure(), task.unit(), task, task.due(), null, by, reason);
  }

  /** Opens a case on what a unit does as the lead of a measure. */
  Optional<Long> openByHand(MeasureId measure, UnitId lead, Instant due, String by, String reason) {
    return insert(measure.plan(), measure, lead, null, due, null, by, reason);
  }

  private Optional<Long> insert(
      String plan,
      MeasureId measure,
      UnitId unit,
      OpenTask task,
      Instant due,
      String processInstance,
      String by,
      String reason) {
    return jdbc.sql(
            """
            insert into supervision_case (plan_key, measure_id, unit_id, task_id, task_kind, period,
              due_at, asked_at, level, state, process_instance, opened_at, opened_by, reason)
            values (:plan, :measure, :unit, :task, :kind, :period, :due, :asked, 'NONE', 'OPEN',
              :instance, :at, :by, :reason)
            on conflict do nothing
            returning id
            """)
        .param("plan", plan)
        .param("measure", measure == null ? null : measure.value())
        .param("unit", unit.value())
        .param("task", task == null ? null : task.id())
        .param("kind", task == null ? null : task.kind().slug())
        .param("period", task == null ? null : task.period())
        .param("due", SqlTime.of(due))
        .param("asked", task == null ? null : SqlTime.of(task.created()))
        .param("instance", processInstance)
        .param("at", now())
        .param("by", by)
        .param("reason", reason)
        .query(Long.class)
        .optional();
  }

  void runs(long id, String processInstance) {
    jdbc.sql("update supervision_case set process_instance = :instance where id = :id")
        .param("instance", processInstance)
        .param("id", id)
        .update();
  }

  /**
   * @param look null for never
   */
  void lookAt(long id, Instant look) {
    jdbc.sql("update supervision_case set next_look_at = :look where id = :id")
        .param("look", look == null ? null : SqlTime.of(look))
        .param("id", id)
        .update();
  }

  /** Notes a step; the case keeps the highest. */
  void take(SupervisionCase matter, Level level, String note, String by, boolean bySystem) {
    jdbc.sql(
            "insert into supervision_step values (:id, :position, :level, :note, :by, :at, :system)")
        .param("id", matter.id())
        .param("position", matter.steps().size())
        .param("level", level.name())
        .param("note", note)
        .param("by", by)
        .param("at", now())
        .param("system", bySystem)
        .update();
    if (level.isAbove(matter.level())) {
      jdbc.sql("update supervision_case set level = :level where id = :id")
          .param("level", level.name())
          .param("id", matter.id())
          .update();
    }
  }

  void askForInterview(long id) {
    jdbc.sql("insert into supervision_interview (case_id, asked_at) values (:id, :at)")
        .param("id", id)
        .param("at", now())
        .update();
  }

  void recordInterview(long id, LocalDate heldOn, String attendees, String agreed, String by) {
    jdbc.sql(
            """
            update supervision_interview set held_on = :held, attendees = :attendees,
              agreed = :agreed, recorded_by = :by, recorded_at = :at
            where case_id = :id
            """)
        .param("held", heldOn)
        .param("attendees", attendees)
        .param("agreed", agreed)
        .param("by", by)
        .param("at", now())
        .param("id", id)
        .update();
  }

  /**
   * @param by null when it ended by what happened to its task
   */
  void end(long id, SupervisionCase.State state, String by) {
    jdbc.sql(
            "update supervision_case set state = :state, ended_at = :at, ended_by = :by,"
                + " next_look_at = null where id = :id and state = 'OPEN'")
        .param("state", state.name())
        .param("at", now())
        .param("by", by)
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return SqlTime.of(clock.instant());
  }

  private List<SupervisionCase> query(String where, Object key) {
    return jdbc.sql(
            """
            select c.*, coalesce(t.due_at, c.due_at) as due_now,
              i.asked_at as interview_asked_at, i.held_on, i.attendees, i.agreed, i.recorded_by,
              i.recorded_at,
              s.level as step_level, s.taken_at, s.taken_by, s.by_system, s.note as step_note
            from supervision_case c left join work_task t on t.id = c.task_id
              left join supervision_interview i on i.case_id = c.id
              left join supervision_step s on s.case_id = c.id
            where %s order by c.id, s.position
            """
                .formatted(where))
        .param("key", key)
        .query(SupervisionCases::matters);
  }

  /** Reads a row for each step of a case, and one for a case without steps. */
  private static List<SupervisionCase> matters(ResultSet rows) throws SQLException {
    List<SupervisionCase> matters = new ArrayList<>();
    List<SupervisionCase.Step> steps = List.of();
    long current = 0;
    while (rows.next()) {
      if (matters.isEmpty() || rows.getLong("id") != current) {
        current = rows.getLong("id");
        steps = new ArrayList<>();
        matters.add(matter(rows, Collections.unmodifiableList(steps)));
      }
      if (rows.getString("step_level") != null) {
        steps.add(step(rows));
      }
    }
    return matters;
  }

  private static SupervisionCase.Step step(ResultSet row) throws SQLException {
    return new SupervisionCase.Step(
        Level.valueOf(row.getString("step_level")),
        SqlTime.instant(row, "taken_at"),
        row.getString("taken_by"),
        row.getBoolean("by_system"),
        row.getString("step_note"));
  }

  private static SupervisionCase matter(ResultSet row, List<SupervisionCase.Step> steps)
      throws SQLException {
    String measure = row.getString("measure_id");
    String kind = row.getString("task_kind");
    return new SupervisionCase(
        row.getLong("id"),
        row.getString("plan_key"),
        measure == null ? null : MeasureId.of(measure),
        new UnitId(row.getString("unit_id")),
        row.getString("task_id"),
        kind == null ? null : TaskKind.of(kind),
        row.getString("period"),
        SqlTime.instant(row, "due_now"),
        SqlTime.instant(row, "asked_at"),
        Level.valueOf(row.getString("level")),
        SupervisionCase.State.valueOf(row.getString("state")),
        row.getString("process_instance"),
        SqlTime.instant(row, "opened_at"),
        row.getString("opened_by"),
        row.getString("reason"),
        SqlTime.instant(row, "next_look_at"),
        SqlTime.instant(row, "ended_at"),
        row.getString("ended_by"),
        steps,
        interview(row));
  }

  private static Interview interview(ResultSet row) throws SQLException {
    Instant asked = SqlTime.instant(row, "interview_asked_at");
    return asked == null
        ? null
        : new Interview(
            asked,
            row.getObject("held_on", LocalDate.class),
            row.getString("attendees"),
            row.getString("agreed"),
            row.getString("recorded_by"),
            SqlTime.instant(row, "recorded_at"));
  }
}
