package duban.reporting.web;

import duban.organisation.Actor;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.reporting.PeriodReport;
import duban.reporting.compare.Comparing;
import duban.reporting.compare.ReportComparison;
import duban.reporting.kept.ClassTrends;
import duban.reporting.kept.PeriodReports;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what leaders see of their plans at a glance. */
@Component
class ReportBoards {

  /** What leaders may see. */
  private static final PeriodReport.State[] HANDED_IN = {
    PeriodReport.State.IN_REVIEW, PeriodReport.State.ISSUED
  };

  private final ClassTrends trends;
  private final PeriodReports reports;
  private final Comparing comparing;
  private final Plans plans;

  ReportBoards(ClassTrends trends, PeriodReports reports, Comparing comparing, Plans plans) {
    this.trends = trends;
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
    return trends
        .newest(plan.key(), HANDED_IN)
        .map(reports::get)
        .map(
            report ->
                new ReportBoard(
                    plan.ref(),
                    report.id(),
                    report.period(),
                    report.state(),
                    report.contents().findings().unproven().size(),
                    worse(report),
                    trends.of(plan.key(), null, HANDED_IN)))
        .orElseGet(() -> new ReportBoard(plan.ref(), null, null, null, 0, List.of(), List.of()));
  }

  private List<ReportComparison.MeasureChange> worse(PeriodReport report) {
    return comparing.of(report).stream()
        .filter(comparison -> comparison.with() == ReportComparison.With.LAST_PERIOD)
        .flatMap(comparison -> comparison.measures().stream())
        .filter(measure -> measure.change() == ReportComparison.Change.WORSE)
        .toList();
  }
}
