package duban.oversight;

import duban.calendar.SqlTime;
import duban.calendar.WorkingCalendar;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.Plans;
import duban.work.TaskKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What changed since yesterday or last week, from what the features keep. */
@Service
class Changes {

  /** Lines of a kind that are listed; the rest is counted. */
  private static final int MOST = 60;

  private static final String CHANGES =
      """
      select 'OVERDUE' as kind, c.opened_at as at, c.plan_key, c.measure_id, c.unit_id, c.task_kind,
        c.period, null as what, null as detail, null as by_name
      from supervision_case c
      where c.plan_key = any(:plans) and c.opened_at >= :since and c.opened_by is null
      union all
      select 'SETTLED', c.ended_at, c.plan_key, c.measure_id, c.unit_id, c.task_kind, c.period,
        c.state, null, c.ended_by
      from supervision_case c
      where c.plan_key = any(:plans) and c.ended_at >= :since and c.state <> 'LAPSED'
      union all
      select 'CARD', s.taken_at, c.plan_key, c.measure_id, c.unit_id, c.task_kind, c.period,
        s.level, s.note, s.taken_by
      from supervision_step s join supervision_case c on c.id = s.case_id
      where c.plan_key = any(:plans) and s.taken_at >= :since
        and s.level in ('YELLOW_CARD', 'RED_CARD')
      union all
      select 'EXTENSION', e.ended_at, e.plan_key, e.measure_id, e.unit_id, e.task_kind, e.period,
        e.state, coalesce(e.decision, e.granted_until::text), e.decided_by
      from extension e
      where e.plan_key = any(:plans) and e.ended_at >= :since
        and e.state in ('GRANTED', 'REFUSED')
      union all
      -- a report forgets that it was returned when it comes again; the record does not
      select 'RETURNED', a.at, a.plan_key, a.measure_id, u.unit_id, null, null, null, a.detail,
        a.actor_name
      from audit_entry a join measure_unit u on u.measure_id = a.measure_id and u.position =
        (select min(position) from measure_unit first where first.measure_id = a.measure_id)
      where a.plan_key = any(:plans) and a.at >= :since and a.action = 'returned'
      """;

  private static final String NEWEST =
      "select * from (select *, count(*) over (partition by kind) as of_kind, row_number() over"
          + " (partition by kind order by at desc) as place from ("
          + CHANGES
          + ") all_changes) ranked where place <= :most order by at desc, kind, unit_id, measure_id";

  private final Supervised supervised;
  private final JdbcClient jdbc;
  private final Plans plans;
  private final Organisation organisation;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Changes(
      Supervised supervised,
      JdbcClient jdbc,
      Plans plans,
      Organisation organisation,
      WorkingCalendar calendar,
      Clock clock) {
    this.supervised = supervised;
    this.jdbc = jdbc;
    this.plans = plans;
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** How far back one looks. */
  enum Span {
    /** From the beginning of the last working day before today. */
    DAY,
    /** From the beginning of the same weekday a week ago. */
    WEEK
  }

  private record Row(
      Change.Kind kind,
      int ofKind,
      Instant at,
      String plan,
      MeasureId measure,
      UnitId unit,
      TaskKind taskKind,
      String period,
      String what,
      String detail,
      String by) {}

  Change.Since since(Actor actor, Span span) {
    Supervised.Scope scope = supervised.of(actor);
    Instant since = beginning(span);
    List<Row> rows =
        jdbc.sql(NEWEST)
            .param("plans", scope.keys().toArray(String[]::new))
            .param("since", SqlTime.of(since))
            .param("most", MOST)
            .query((row, n) -> row(row))
            .list();
    Map<MeasureId, MeasureRef> measures =
        plans.refs(rows.stream().map(Row::measure).distinct().toList());
    Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
    for (Change.Kind kind : Change.Kind.values()) {
      counts.put(kind, 0);
    }
    rows.forEach(row -> counts.put(row.kind(), row.ofKind()));
    return new Change.Since(
        since, counts, rows.stream().map(row -> change(row, scope, measures)).toList());
  }

  private Instant beginning(Span span) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = span == Span.DAY ? calendar.plusWorkingDays(today, -1) : today.minusWeeks(1);
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private Change change(Row row, Supervised.Scope scope, Map<MeasureId, MeasureRef> measures) {
    return new Change(
        row.kind(),
        row.at(),
        scope.plans().get(row.plan()).ref(),
        measures.get(row.measure()),
        new Ref(row.unit().value(), organisation.nameAmongAll(row.unit())),
        row.taskKind(),
        row.period(),
        row.what(),
        row.detail(),
        row.by());
  }

  private static Row row(ResultSet row) throws SQLException {
    String measure = row.getString("measure_id");
    String kind = row.getString("task_kind");
    return new Row(
        Change.Kind.valueOf(row.getString("kind")),
        row.getInt("of_kind"),
        SqlTime.instant(row, "at"),
        row.getString("plan_key"),
        measure == null ? null : MeasureId.of(measure),
        new UnitId(row.getString("unit_id")),
        kind == null ? null : TaskKind.of(kind),
        row.getString("period"),
        row.getString("what"),
        row.getString("detail"),
        row.getString("by_name"));
  }
}
