package duban.reporting.web;

import duban.calendar.SqlTime;
import duban.reporting.body.ReportBody;
import duban.reporting.body.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what a figure of a report counted. */
@Repository
class Tracing {

  private static final Map<Source.Kind, String> THINGS = new EnumMap<>(Source.Kind.class);

  static {
    THINGS.put(
        Source.Kind.MEASURE,
        """
        select m.id, m.plan_key, m.number, m.title, null as unit, null as period, m.state,
          null::timestamptz as due_at
        from measure m where m.id = any(:ids) order by m.plan_key, m.position
        """);
    THINGS.put(
        Source.Kind.REPORT,
        """
        select r.id::text, r.plan_key, m.number, m.title, u.name as unit, r.period, r.status as state, r.due_at
        from progress_report r join measure m on m.id = r.measure_id join unit u on u.id = r.unit_id
        where r.id = any(:ids::bigint[]) order by m.plan_key, m.position, r.id
        """);
    THINGS.put(
        Source.Kind.TASK,
        """
        select t.id, t.plan_key, m.number, m.title, u.name as unit, t.period, t.state, t.due_at
        from (select id, plan_key, measure_id, unit_id, period, due_at, 'OPEN' as state from work_task
            union all select id, plan_key, measure_id, unit_id, period, due_at, 'ENDED' from work_task_ended) t
          left join measure m on m.id = t.measure_id join unit u on u.id = t.unit_id
        where t.id = any(:ids) order by t.due_at, t.id
        """);
    THINGS.put(
        Source.Kind.CASE,
        """
        select c.id::text, c.plan_key, m.number, m.title, u.name as unit, c.period, c.state, c.due_at
        from supervision_case c left join measure m on m.id = c.measure_id join unit u on u.id = c.unit_id
        where c.id = any(:ids::bigint[]) order by c.due_at, c.id
        """);
    THINGS.put(
        Source.Kind.INDICATOR,
        """
        select i.id::text, i.plan_key, m.number, i.name as title, u.name as unit, null as period,
          null as state, null::timestamptz as due_at
        from indicator i left join measure m on m.id = i.measure_id left join unit u on u.id = i.unit_id
        where i.id = any(:ids::bigint[]) order by i.plan_key, i.position
        """);
    THINGS.put(
        Source.Kind.INSTRUCTION,
        """
        select i.id::text, i.plan_key, m.number, m.title, u.name as unit, null as period, i.state, i.due_at
        from instruction i left join measure m on m.id = i.measure_id join unit u on u.id = i.unit_id
        where i.id = any(:ids::bigint[]) order by i.id
        """);
  }

  private final JdbcClient jdbc;

  Tracing(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a count of a report counted, as it is now; what is gone since is left out.
   *
   * @param count id of its source, as {@code reports.missing}
   */
  List<Behind> behind(ReportBody body, String count) {
    return body.sentences()
        .flatMap(sentence -> sentence.sources().stream())
        .filter(source -> source.kind() == Source.Kind.COUNT && source.id().equals(count))
        .findFirst()
        .filter(source -> THINGS.containsKey(source.of()))
        .map(this::things)
        .orElse(List.of());
  }

  private List<Behind> things(Source source) {
    return jdbc.sql(THINGS.get(source.of()))
        .param("ids", source.ids().toArray(String[]::new))
        .query(
            (row, n) ->
                new Behind(
                    source.of(),
                    row.getString("id"),
                    row.getString("plan_key"),
                    row.getString("number"),
                    row.getString("title"),
                    row.getString("unit"),
                    row.getString("period"),
                    row.getString("state"),
                    SqlTime.instant(row, "due_at")))
        .list();
  }
}
