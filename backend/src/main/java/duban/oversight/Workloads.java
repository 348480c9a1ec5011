package duban.oversight;

import duban.calendar.SqlTime;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.organisation.UnitId;
import duban.planning.Periods;
import duban.planning.ReportingPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts what the office asks of units, so that it sees the burden it makes. A form is a task that
 * was opened for a unit, whatever became of it.
 */
@Service
class Workloads {

  private static final String LOADS =
      """
      with scope as (
        select * from unnest(
            :plans::text[], (:starts::text[])::timestamptz[], (:befores::text[])::timestamptz[])
          as s (plan_key, start, before)),
      form as (
        select unit_id, plan_key, kind, created_at, due_at, suspended_due, true as open
        from work_task where kind not in ('supervise', 'interview')
        union all
        select unit_id, plan_key, kind, created_at, due_at, null, false
        from work_task_ended where kind not in ('supervise', 'interview')
          and created_at >= (select min(before) from scope))
      select unit_id,
        count(*) filter (where open) as open,
        count(*) filter (where open and suspended_due is null and due_at <= :now) as overdue,
        count(*) filter (where created_at >= start) as asked,
        count(*) filter (where created_at >= start
          and kind in ('report', 'consolidate-report')) as reports,
        count(*) filter (where created_at >= before and created_at < start) as asked_before
      from form join scope using (plan_key)
      group by unit_id
      """;

  private final Supervised supervised;
  private final JdbcClient jdbc;
  private final Periods periods;
  private final Headcounts headcounts;
  private final Organisation organisation;
  private final Clock clock;

  Workloads(
      Supervised supervised,
      JdbcClient jdbc,
      Periods periods,
      Headcounts headcounts,
      Organisation organisation,
      Clock clock) {
    this.supervised = supervised;
    this.jdbc = jdbc;
    this.periods = periods;
    this.headcounts = headcounts;
    this.organisation = organisation;
    this.clock = clock;
  }

  Workload of(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    List<String> plans = List.copyOf(supervised.of(actor).keys());
    List<ReportingPeriod> now = plans.stream().map(plan -> periods.holding(plan, today)).toList();
    Map<UnitId, Integer> people = headcounts.all();
    List<Workload.UnitLoad> units =
        new ArrayList<>(
            jdbc.sql(LOADS)
                .param("plans", plans.toArray(String[]::new))
                .param("starts", moments(now, ReportingPeriod::firstDay))
                .param(
                    "befores", moments(now, it -> it.firstDay().minusMonths(it.rhythm().months())))
                .param("now", SqlTime.of(clock.instant()))
                .query((row, n) -> load(row, people))
                .list());
    units.sort(
        Comparator.comparing(Workload.UnitLoad::perPerson)
            .thenComparing(Workload.UnitLoad::asked)
            .reversed()
            .thenComparing(load -> load.unit().name()));
    return new Workload(
        now.stream().map(ReportingPeriod::firstDay).min(Comparator.naturalOrder()).orElse(today),
        units.stream().mapToInt(Workload.UnitLoad::asked).sum(),
        units.stream().mapToInt(Workload.UnitLoad::askedBefore).sum(),
        units.stream().mapToInt(Workload.UnitLoad::people).sum(),
        units);
  }

  private String[] moments(List<ReportingPeriod> of, Function<ReportingPeriod, LocalDate> day) {
    return of.stream()
        .map(it -> day.apply(it).atStartOfDay(clock.getZone()).toInstant().toString())
        .toArray(String[]::new);
  }

  private Workload.UnitLoad load(ResultSet row, Map<UnitId, Integer> people) throws SQLException {
    UnitId unit = new UnitId(row.getString("unit_id"));
    int of = people.getOrDefault(unit, 0);
    int asked = row.getInt("asked");
    return new Workload.UnitLoad(
        new Ref(unit.value(), organisation.nameAmongAll(unit)),
        of,
        row.getInt("open"),
        row.getInt("overdue"),
        asked,
        row.getInt("reports"),
        row.getInt("asked_before"),
        of == 0 ? asked : Math.round(10.0 * asked / of) / 10.0);
  }
}
