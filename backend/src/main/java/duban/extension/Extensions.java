package duban.extension;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests for more time. */
@Repository
class Extensions {

  private final JdbcClient jdbc;
  private final Clock clock;

  Extensions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Extension get(long id) {
    return find(id).orElseThrow();
  }

  Optional<Extension> find(long id) {
    return jdbc.sql("select * from extension where id = :id")
        .param("id", id)
        .query((row, n) -> extension(row))
        .optional();
  }

  Optional<Extension> openOf(String task) {
    return jdbc.sql("select * from extension where task_id = :task and state = 'ASKED'")
        .param("task", task)
        .query((row, n) -> extension(row))
        .optional();
  }

  /** The request that a task of its process is about. */
  Extension behind(OpenTask task) {
    return jdbc.sql(
            "select e.* from extension e join work_task t on t.process_instance = e.process_instance"
                + " where t.id = :task")
        .param("task", task.id())
        .query((row, n) -> extension(row))
        .single();
  }

  /** Who asks, for each of some tasks that are steps of a request. */
  Map<String, UnitId> askers(Collection<String> tasks) {
    Map<String, UnitId> askers = new HashMap<>();
    jdbc.sql(
            "select t.id, e.unit_id from extension e"
                + " join work_task t on t.process_instance = e.process_instance"
                + " where t.id = any(:tasks)")
        .param("tasks", tasks.toArray(String[]::new))
        .query((row, n) -> askers.put(row.getString(1), new UnitId(row.getString(2))))
        .list();
    return askers;
  }

  /** The requests that wait for the decision of some units, by the task to decide. */
  Map<String, Extension> undecided(Collection<UnitId> units) {
    Map<String, Extension> undecided = new LinkedHashMap<>();
    jdbc.sql(
            "select t.id as step, e.* from extension e"
                + " join work_task t on t.process_instance = e.process_instance"
                + " where t.kind = 'decide-extension' and t.unit_id = any(:units)"
                + " and e.state = 'ASKED' order by t.due_at, e.id")
        .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
        .query((row, n) -> undecided.put(row.getString("step"), extension(row)))
        .list();
    return undecided;
  }

  /** Every request on a measure, the newest first. */
  List<Extension> ofMeasure(MeasureId measure) {
    return jdbc.sql("select * from extension where measure_id = :measure order by id desc")
        .param("measure", measure.value())
        .query((row, n) -> extension(row))
        .list();
  }

  /** Every request of a unit, the newest first. */
  List<Extension> ofUnit(UnitId unit) {
    return jdbc.sql("select * from extension where unit_id = :unit order by id desc")
        .param("unit", unit.value())
        .query((row, n) -> extension(row))
        .list();
  }

  /** Decided requests on the matter of a task before this one, the oldest first. */
  List<Extension> earlier(OpenTask task) {
    return ofMeasure(task.measure()).stream()
        .filter(it -> it.decided() && it.isOnTheMatterOf(task))
        .sorted(Comparator.comparing(Extension::id))
        .toList();
  }

  long add(OpenTask task, LocalDate until, String reason, String progress, Actor by) {
    return jdbc.sql(
            """
            insert into extension (plan_key, measure_id, task_id, element, task_kind, unit_id, period,
              due_at, asked_until, reason, progress, asked_by, asked_at, state)
            values (:plan, :measure, :task, :element, :kind, :unit, :period, :due, :until, :reason,
              :progress, :by, :at, 'ASKED')
            returning id
            """)
        .param("plan", task.plan())
        .param("measure", task.measure().value())
        .param("task", task.id())
        .param("element", task.element())
        .param("kind", task.kind().slug())
        .param("unit", task.unit().value())
        .param("period", task.period())
        .param("due", SqlTime.of(task.due()))
        .param("until", until)
        .param("reason", reason)
        .param("progress", progress)
        .param("by", by.name())
        .param("at", now())
        .query(Long.class)
        .single();
  }

  void runsIn(long id, String processInstance) {
    jdbc.sql("update extension set process_instance = :instance where id = :id")
        .param("instance", processInstance)
        .param("id", id)
        .update();
  }

  void advise(long id, boolean agrees, String text, UnitId unit, Actor by) {
    jdbc.sql(
            """
            update extension set advice_agrees = :agrees, advice = :text, advice_unit = :unit,
              advice_by = :by, advice_at = :at
            where id = :id and state = 'ASKED'
            """)
        .param("agrees", agrees)
        .param("text", text)
        .param("unit", unit.value())
        .param("by", by.name())
        .param("at", now())
        .param("id", id)
        .update();
  }

  /** Grants a request until a day, or refuses it where that is null. */
  void decide(long id, LocalDate until, String text, UnitId unit, Actor by) {
    jdbc.sql(
            """
            update extension set state = :state, granted_until = :until, decision = :text,
              decided_unit = :unit, decided_by = :by, ended_at = :at
            where id = :id and state = 'ASKED'
            """)
        .param("state", (until == null ? Extension.State.REFUSED : Extension.State.GRANTED).name())
        .param("until", until)
        .param("text", text)
        .param("unit", unit.value())
        .param("by", by.name())
        .param("at", now())
        .param("id", id)
        .update();
  }

  /**
   * Ends a request that nobody decided.
   *
   * @return false when it had ended before
   */
  boolean end(long id, Extension.State state) {
    return jdbc.sql(
                "update extension set state = :state, ended_at = :at"
                    + " where id = :id and state = 'ASKED'")
            .param("state", state.name())
            .param("at", now())
            .param("id", id)
            .update()
        == 1;
  }

  private OffsetDateTime now() {
    return SqlTime.of(clock.instant());
  }

  private static Extension extension(ResultSet row) throws SQLException {
    return new Extension(
        row.getLong("id"),
        MeasureId.of(row.getString("measure_id")),
        row.getString("task_id"),
        row.getString("element"),
        TaskKind.of(row.getString("task_kind")),
        new UnitId(row.getString("unit_id")),
        row.getString("period"),
        SqlTime.instant(row, "due_at"),
        row.getObject("asked_until", LocalDate.class),
        row.getString("reason"),
        row.getString("progress"),
        row.getString("asked_by"),
        SqlTime.instant(row, "asked_at"),
        Extension.State.valueOf(row.getString("state")),
        row.getString("process_instance"),
        advice(row),
        decision(row),
        SqlTime.instant(row, "ended_at"));
  }

  private static Extension.Advice advice(ResultSet row) throws SQLException {
    return row.getString("advice_by") == null
        ? null
        : new Extension.Advice(
            row.getBoolean("advice_agrees"),
            row.getString("advice"),
            new UnitId(row.getString("advice_unit")),
            row.getString("advice_by"),
            SqlTime.instant(row, "advice_at"));
  }

  private static Extension.Decision decision(ResultSet row) throws SQLException {
    return row.getString("decided_by") == null
        ? null
        : new Extension.Decision(
            row.getObject("granted_until", LocalDate.class),
            row.getString("decision"),
            new UnitId(row.getString("decided_unit")),
            row.getString("decided_by"));
  }
}
