package duban.supervision;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code supervision_call}. A promise is broken once its day is over. */
@Repository
public class PhoneCalls {

  private static final String CALLS =
      """
      select call.*, call.until < :today and (
          exists (select from work_task t where t.id = call.task_id)
          or exists (select from supervision_case c
            where c.id = call.case_id and c.task_id is null and c.state = 'OPEN')) as broken
      from supervision_call call
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PhoneCalls(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By task, the newest first. */
  public Map<String, List<PhoneCall>> ofTasks(Collection<String> tasks) {
    return jdbc
        .sql(CALLS + "where call.task_id = any(:tasks) order by call.id desc")
        .param("today", LocalDate.now(clock))
        .param("tasks", tasks.toArray(String[]::new))
        .query((row, n) -> Map.entry(row.getString("task_id"), call(row)))
        .list()
        .stream()
        .collect(byKey());
  }

  /** By case, the newest first; calls on its task before it was opened are of it too. */
  Map<Long, List<PhoneCall>> ofCases(Collection<Long> cases) {
    return jdbc
        .sql(
            CALLS.replace("select call.*", "select matter.id as of_case, call.*")
                + """
                  join supervision_case matter
                    on matter.id = call.case_id or matter.task_id = call.task_id
                  where matter.id = any(:cases) order by call.id desc
                  """)
        .param("today", LocalDate.now(clock))
        .param("cases", cases.toArray(Long[]::new))
        .query((row, n) -> Map.entry(row.getLong("of_case"), call(row)))
        .list()
        .stream()
        .collect(byKey());
  }

  void add(OpenTask task, Long matter, NewCall call, Actor by) {
    add(task.plan(), task.measure(), task.unit().value(), task.id(), matter, call, by);
  }

  void add(SupervisionCase matter, NewCall call, Actor by) {
    add(
        matter.plan(),
        matter.measure(),
        matter.unit().value(),
        matter.task(),
        matter.id(),
        call,
        by);
  }

  private void add(
      String plan,
      MeasureId measure,
      String unit,
      String task,
      Long matter,
      NewCall call,
      Actor by) {
    jdbc.sql(
            """
            insert into supervision_call (plan_key, measure_id, unit_id, task_id, case_id,
              spoken_with, promised, until, called_by, called_at)
            values (:plan, :measure, :unit, :task, :case, :with, :promised, :until, :by, :at)
            """)
        .param("plan", plan)
        .param("measure", measure == null ? null : measure.value())
        .param("unit", unit)
        .param("task", task)
        .param("case", matter)
        .param("with", call.with())
        .param("promised", call.promised())
        .param("until", call.until())
        .param("by", by.name())
        .param("at", SqlTime.of(clock.instant()))
        .update();
  }

  private static <K>
      java.util.stream.Collector<Map.Entry<K, PhoneCall>, ?, Map<K, List<PhoneCall>>> byKey() {
    return Collectors.groupingBy(
        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
  }

  private static PhoneCall call(ResultSet row) throws SQLException {
    return new PhoneCall(
        row.getString("spoken_with"),
        row.getString("promised"),
        row.getObject("until", LocalDate.class),
        row.getBoolean("broken"),
        row.getString("called_by"),
        SqlTime.instant(row, "called_at"));
  }
}
