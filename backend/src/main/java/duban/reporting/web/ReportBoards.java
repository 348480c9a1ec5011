package duban.reporting.web;

import duban.organisation.Actor;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.reporting.PeriodReport;
import duban.reporting.compare.Comparing;
import duban.reporting.compare.ReportComparison;
import duban.reporting.facts.ProgressClass;
import duban.reporting.kept.PeriodReports;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what leaders see of their plans at a glance. */
@Component
class ReportBoards {

  /** What leaders may see of a plan, each period once. */
  private static final String HANDED_IN =
      """
      select distinct on (period_last_day(period)) id, period, contents from period_report
      where plan_key = :plan and kind = 'PERIOD' and body is not null and state <> 'DRAFT'
        and superseded_by is null
      order by period_last_day(period) desc, version desc
      """;

  private final JdbcClient jdbc;
  private final PeriodReports reports;
  private final Comparing comparing;
  private final Plans plans;

  ReportBoards(JdbcClient jdbc, PeriodReports reports, Comparing comparing, Plans plans) {
    this.jdbc = jdbc;
    this.reports = reports;
    this.comparing = comparing;
    this.plans = plans;
  }

  /** The plans a person supervises or leads. */
  List<ReportBoard> of(Actor actor) {
    return plans.all().stream()
        .filter(plan -> actor.belongsTo(plan.office()) || actor.belongsTo(plan.leaders()))
        .map(this::board)
        .toList();
  }

  private ReportBoard board(PublishedPlan plan) {
    return newest(plan.key())
        .map(
            report ->
                new ReportBoard(
                    plan.ref(),
                    report.id(),
                    report.period(),
                    report.state(),
                    report.contents().findings().unproven().size(),
                    worse(report),
                    trend(plan.key())))
        .orElseGet(() -> new ReportBoard(plan.ref(), null, null, null, 0, List.of(), List.of()));
  }

  private Optional<PeriodReport> newest(String plan) {
    return jdbc.sql("select id from (" + HANDED_IN + ") handed_in limit 1")
        .param("plan", plan)
        .query(Long.class)
        .optional()
        .flatMap(reports::find);
  }

  private List<ReportComparison.MeasureChange> worse(PeriodReport report) {
    return comparing.of(report).stream()
        .filter(comparison -> comparison.with() == ReportComparison.With.LAST_PERIOD)
        .flatMap(comparison -> comparison.measures().stream())
        .filter(measure -> measure.change() == ReportComparison.Change.WORSE)
        .toList();
  }

  /** A measure that is parked is in no class. */
  private List<ClassCounts> trend(String plan) {
    Map<String, ClassCounts> trend = new LinkedHashMap<>();
    jdbc.sql(
            "select period, standing ->> 'progress' as progress, count(*) as measures from ("
                + HANDED_IN
                + """
                ) handed_in, jsonb_array_elements(contents #> '{findings,standings}') standing
                where standing ->> 'progress' is not null
                group by period, progress order by period_last_day(period)
                """)
        .param("plan", plan)
        .query(
            row -> {
              trend
                  .computeIfAbsent(
                      row.getString("period"),
                      period -> new ClassCounts(period, new EnumMap<>(ProgressClass.class)))
                  .classes()
                  .put(ProgressClass.valueOf(row.getString("progress")), row.getInt("measures"));
            });
    return List.copyOf(trend.values());
  }
}
