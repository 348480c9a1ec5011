package duban.reporting.facts;

import duban.planning.MeasureId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went wrong with the reports on each measure, and the files that prove them. */
@Component
class SlipRecord {

  private static final String SLIPS =
      """
      with report as (
        select r.* from progress_report r
          join unnest(:plans::text[], :periods::text[]) as p (plan, period)
            on r.plan_key = p.plan and r.period = p.period),
      slip as (
        select measure_id,
          count(*) filter (where status = 'LATE' and not consolidated) as late,
          count(*) filter (where status = 'MISSING' and not consolidated) as missing,
          sum(returns) as returned,
          count(*) filter (where copied and not consolidated) as copied
        from report group by measure_id),
      proof as (
        select f.measure_id, count(*) as ever,
          count(*) filter (where f.kind in ('report', 'consolidate-report') and exists (
            select from unnest(:nowPlans::text[], :nowPeriods::text[]) as p (plan, period)
            where p.plan = f.plan_key and p.period = f.period)) as now
        from evidence_file f where f.plan_key = any(:all) and f.filed_at is not null
        group by f.measure_id),
      spoken as (
        select distinct r.measure_id from progress_report r
          join unnest(:nowPlans::text[], :nowPeriods::text[]) as p (plan, period)
            on r.plan_key = p.plan and r.period = p.period
        where r.submitted_at is not null)
      select m.id, m.closed_at is not null as closed, s.late, s.missing, s.returned, s.copied,
        o.measure_id is not null as reported, coalesce(f.ever, 0) as ever, coalesce(f.now, 0) as now
      from measure m left join slip s on s.measure_id = m.id left join proof f on f.measure_id = m.id
        left join spoken o on o.measure_id = m.id
      where m.plan_key = any(:all)
      """;

  private final JdbcClient jdbc;

  SlipRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<MeasureId, Slips> of(Scope scope) {
    PlanPeriods now = PlanPeriods.of(scope);
    PlanPeriods record = PlanPeriods.back(scope, Slips.PERIODS);
    Map<MeasureId, Slips> slips = new HashMap<>();
    jdbc.sql(SLIPS)
        .param("plans", record.plans())
        .param("periods", record.periods())
        .param("nowPlans", now.plans())
        .param("nowPeriods", now.periods())
        .param("all", scope.plans().toArray(String[]::new))
        .query(
            (row, n) ->
                slips.put(
                    MeasureId.of(row.getString("id")),
                    new Slips(
                        row.getInt("late"),
                        row.getInt("missing"),
                        row.getInt("returned"),
                        row.getInt("copied"),
                        row.getBoolean("reported"),
                        row.getInt(row.getBoolean("closed") ? "ever" : "now"))))
        .list();
    return slips;
  }
}
