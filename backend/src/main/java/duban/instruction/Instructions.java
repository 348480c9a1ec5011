package duban.instruction;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The leaders' instructions and their answers. */
@Repository
class Instructions {

  private final JdbcClient jdbc;
  private final Clock clock;

  Instructions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Instruction get(long id) {
    return find(id).orElseThrow();
  }

  Optional<Instruction> find(long id) {
    return query("id = :key", Map.of("key", id)).stream().findFirst();
  }

  /** The instruction that a task of its process is about. */
  Instruction behind(OpenTask task) {
    return query(
            "process_instance = (select process_instance from work_task where id = :key)",
            Map.of("key", task.id()))
        .get(0);
  }

  List<Instruction> ofMeasure(MeasureId measure) {
    return query("measure_id = :key", Map.of("key", measure.value()));
  }

  List<Instruction> ofReport(long report) {
    return query("report_id = :key", Map.of("key", report));
  }

  /** Those of some plans, and those to some units in any plan. */
  List<Instruction> ofPlansOrUnits(Collection<String> plans, Collection<UnitId> units) {
    return query(
        "plan_key = any(:plans) or unit_id = any(:units)",
        Map.of(
            "plans",
            plans.toArray(String[]::new),
            "units",
            units.stream().map(UnitId::value).toArray(String[]::new)));
  }

  /** The reader's own open task on each of some instructions. */
  Map<Long, String> tasksOn(Collection<Long> instructions, Collection<UnitId> units) {
    Map<Long, String> tasks = new HashMap<>();
    jdbc.sql(
            "select i.id, t.id from instruction i"
                + " join work_task t on t.process_instance = i.process_instance"
                + " where i.id = any(:ids) and t.unit_id = any(:units)")
        .param("ids", instructions.toArray(Long[]::new))
        .param("units", units.stream().map(UnitId::value).toArray(String[]::new))
        .query((row, n) -> tasks.put(row.getLong(1), row.getString(2)))
        .list();
    return tasks;
  }

  long add(String plan, MeasureId measure, Long report, Long follows, Order order, Actor by) {
    return jdbc.sql(
            """
            insert into instruction (plan_key, measure_id, report_id, follows, unit_id, urgency, text,
              given_by, given_at, state)
            values (:plan, :measure, :report, :follows, :unit, :urgency, :text, :by, :at, 'OPEN')
            returning id
            """)
        .param("plan", plan)
        .param("measure", measure == null ? null : measure.value())
        .param("report", report)
        .param("follows", follows)
        .param("unit", order.unit().value())
        .param("urgency", order.urgency().name())
        .param("text", order.text())
        .param("by", by.name())
        .param("at", now())
        .query(Long.class)
        .single();
  }

  void runsIn(long id, String processInstance) {
    jdbc.sql("update instruction set process_instance = :instance where id = :id")
        .param("instance", processInstance)
        .param("id", id)
        .update();
  }

  void dueAt(long id, Instant due) {
    jdbc.sql("update instruction set due_at = :due where id = :id")
        .param("due", SqlTime.of(due))
        .param("id", id)
        .update();
  }

  void answer(Instruction instruction, String text, Actor by) {
    jdbc.sql(
            "insert into instruction_answer (instruction_id, position, text, answered_by, answered_at)"
                + " values (:id, :position, :text, :by, :at)")
        .param("id", instruction.id())
        .param("position", instruction.answers().size())
        .param("text", text)
        .param("by", by.name())
        .param("at", now())
        .update();
    jdbc.sql("update instruction set state = 'IN_REVIEW' where id = :id and state = 'OPEN'")
        .param("id", instruction.id())
        .update();
  }

  void verify(Instruction instruction, boolean accepted, String reason, Actor by) {
    jdbc.sql(
            """
            update instruction_answer set accepted = :accepted, reason = :reason, verified_by = :by,
              verified_at = :at
            where instruction_id = :id and position = :position
            """)
        .param("accepted", accepted)
        .param("reason", reason)
        .param("by", by.name())
        .param("at", now())
        .param("id", instruction.id())
        .param("position", instruction.answers().size() - 1)
        .update();
    jdbc.sql(
            """
            update instruction set state = :state, ended_at = :ended
            where id = :id and state = 'IN_REVIEW'
            """)
        .param("state", (accepted ? Instruction.State.ANSWERED : Instruction.State.OPEN).name())
        .param("ended", accepted ? now() : null)
        .param("id", instruction.id())
        .update();
  }

  /** The leader is content, whether or not there is an answer. */
  void conclude(long id, Actor by) {
    jdbc.sql(
            """
            update instruction set state = 'CONCLUDED', concluded_by = :by,
              ended_at = coalesce(ended_at, :at)
            where id = :id
            """)
        .param("by", by.name())
        .param("at", now())
        .param("id", id)
        .update();
  }

  void lapse(long id) {
    jdbc.sql("update instruction set state = 'LAPSED', ended_at = :at where id = :id")
        .param("at", now())
        .param("id", id)
        .update();
  }

  private OffsetDateTime now() {
    return SqlTime.of(clock.instant());
  }

  /** The newest first. */
  private List<Instruction> query(String where, Map<String, Object> keys) {
    Map<Long, List<Instruction.Answer>> answers =
        jdbc
            .sql(
                "select * from instruction_answer where instruction_id in"
                    + " (select id from instruction where "
                    + where
                    + ") order by instruction_id, position")
            .params(keys)
            .query((row, n) -> Map.entry(row.getLong("instruction_id"), answer(row)))
            .list()
            .stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return jdbc.sql("select * from instruction where " + where + " order by id desc")
        .params(keys)
        .query((row, n) -> instruction(row, answers.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private static Instruction.Answer answer(ResultSet row) throws SQLException {
    return new Instruction.Answer(
        row.getString("text"),
        row.getString("answered_by"),
        SqlTime.instant(row, "answered_at"),
        row.getObject("accepted", Boolean.class),
        row.getString("reason"),
        row.getString("verified_by"),
        SqlTime.instant(row, "verified_at"));
  }

  private static Instruction instruction(ResultSet row, List<Instruction.Answer> answers)
      throws SQLException {
    String measure = row.getString("measure_id");
    return new Instruction(
        row.getLong("id"),
        row.getString("plan_key"),
        measure == null ? null : MeasureId.of(measure),
        row.getObject("report_id", Long.class),
        row.getObject("follows", Long.class),
        new UnitId(row.getString("unit_id")),
        Urgency.valueOf(row.getString("urgency")),
        row.getString("text"),
        row.getString("given_by"),
        SqlTime.instant(row, "given_at"),
        SqlTime.instant(row, "due_at"),
        Instruction.State.valueOf(row.getString("state")),
        row.getString("process_instance"),
        row.getString("concluded_by"),
        SqlTime.instant(row, "ended_at"),
        answers);
  }
}
