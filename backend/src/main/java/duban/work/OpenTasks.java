package duban.work;

import duban.calendar.SqlTime;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open tasks, whoever has them; for features, which know what they may show to whom. */
@Repository
public class OpenTasks {

  static final RowMapper<OpenTask> ROW = (row, n) -> task(row);

  private final JdbcClient jdbc;
  private final Clock clock;

  OpenTasks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public Optional<OpenTask> find(String id) {
    return jdbc.sql("select * from work_task where id = :id").param("id", id).query(ROW).optional();
  }

  /**
   * Keeps others from completing tasks of the same measure until this transaction ends, and waits
   * for one that does.
   *
   * @return false when the task ended meanwhile
   */
  boolean hold(OpenTask task) {
    holdAll(task.measure() == null ? task.plan() : task.measure().value());
    return jdbc.sql("select id from work_task where id = :id for update")
        .param("id", task.id())
        .query(String.class)
        .optional()
        .isPresent();
  }

  /**
   * As {@link #hold}, for all tasks of a measure, or of a plan as a whole.
   *
   * @param subject the measure's id, or the plan's key
   */
  public void holdAll(String subject) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", subject)
        .query((row, n) -> subject)
        .single();
  }

  /**
   * The open task of a unit at an element of a model. Where several instances of a process may run
   * on one measure, the task's own id stands for the element.
   *
   * @param subject the measure's id, or the key of the plan whose task as a whole it is
   */
  public Optional<OpenTask> find(String subject, String element, UnitId unit) {
    return jdbc.sql(
            "select * from work_task where (measure_id = :subject"
                + " or (measure_id is null and plan_key = :subject))"
                + " and :element in (element, id) and unit_id = :unit")
        .param("subject", subject)
        .param("element", element)
        .param("unit", unit.value())
        .query(ROW)
        .optional();
  }

  public List<OpenTask> ofMeasure(MeasureId measure) {
    return jdbc.sql("select * from work_task where measure_id = :measure order by due_at, id")
        .param("measure", measure.value())
        .query(ROW)
        .list();
  }

  public List<OpenTask> ofPlan(String plan) {
    return jdbc.sql("select * from work_task where plan_key = :plan order by due_at, id")
        .param("plan", plan)
        .query(ROW)
        .list();
  }

  /** The tasks of a unit in some plans, most urgent first. */
  public List<OpenTask> ofUnit(UnitId unit, Collection<String> plans) {
    return jdbc.sql(
            "select * from work_task where unit_id = :unit and plan_key = any(:plans)"
                + " order by due_at, id")
        .param("unit", unit.value())
        .param("plans", plans.toArray(String[]::new))
        .query(ROW)
        .list();
  }

  /** Some tasks by their ids, most urgent first. */
  public List<OpenTask> of(Collection<String> ids) {
    return jdbc.sql("select * from work_task where id = any(:ids) order by due_at, id")
        .param("ids", ids.toArray(String[]::new))
        .query(ROW)
        .list();
  }

  /** The tasks of these kinds that wait for some units and are not parked. */
  public List<OpenTask> ofUnits(Collection<UnitId> units, Collection<TaskKind> kinds) {
    return jdbc.sql(
            "select * from work_task where unit_id = any(:units) and kind = any(:kinds)"
                + " and suspended_due is null order by due_at, id")
        .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
        .param("kinds", kinds.stream().map(TaskKind::slug).toArray(String[]::new))
        .query(ROW)
        .list();
  }

  /** What is due of some units from a moment up to another; parked tasks are due never. */
  public List<OpenTask> dueBetween(Collection<UnitId> units, Instant from, Instant to) {
    return jdbc.sql(
            "select * from work_task where unit_id = any(:units) and due_at >= :from"
                + " and due_at < :to order by due_at, id")
        .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
        .param("from", SqlTime.of(from))
        .param("to", SqlTime.of(to))
        .query(ROW)
        .list();
  }

  /** The tasks of some plans whose due date has passed, most overdue first. */
  public List<OpenTask> overdue(Collection<String> plans) {
    return jdbc.sql(
            "select * from work_task where plan_key = any(:plans) and due_at <= :now"
                + " order by due_at, id")
        .param("plans", plans.toArray(String[]::new))
        .param("now", SqlTime.of(clock.instant()))
        .query(ROW)
        .list();
  }

  /** The office's open steps on some supervision cases. */
  public List<OpenTask> supervising(Collection<Long> cases) {
    return jdbc.sql(
            "select * from work_task where subject_case = any(:cases) and kind = 'supervise'")
        .param("cases", cases.toArray(Long[]::new))
        .query(ROW)
        .list();
  }

  /** The office's open task to record the interview on a supervision case. */
  public Optional<OpenTask> interviewing(long matter) {
    return jdbc.sql("select * from work_task where subject_case = :case and kind = 'interview'")
        .param("case", matter)
        .query(ROW)
        .optional();
  }

  /** Notes a new due date; the engine's is set by {@link Postponing}. */
  void postpone(OpenTask task, Instant due) {
    jdbc.sql("update work_task set due_at = :due where id = :id")
        .param("due", SqlTime.of(due))
        .param("id", task.id())
        .update();
  }

  /** Notes who has taken a task; the engine's assignee is set by {@link Assigning}. */
  void assign(OpenTask task, String username) {
    jdbc.sql("update work_task set assignee = :assignee where id = :id")
        .param("assignee", username)
        .param("id", task.id())
        .update();
  }

  private static OpenTask task(ResultSet row) throws SQLException {
    String measure = row.getString("measure_id");
    return new OpenTask(
        row.getString("id"),
        row.getString("element"),
        TaskKind.of(row.getString("kind")),
        new UnitId(row.getString("unit_id")),
        row.getString("plan_key"),
        measure == null ? null : MeasureId.of(measure),
        row.getString("period"),
        row.getObject("subject_case", Long.class),
        SqlTime.instant(row, "created_at"),
        due(row),
        row.getString("assignee"),
        SqlTime.instant(row, "suspended_due") != null);
  }

  private static Instant due(ResultSet row) throws SQLException {
    Instant parked = SqlTime.instant(row, "suspended_due");
    Instant due = parked == null ? SqlTime.instant(row, "due_at") : parked;
    return due.equals(Cursor.NEVER.toInstant()) ? null : due;
  }
}
