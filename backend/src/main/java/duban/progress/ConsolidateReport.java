package duban.progress;

import duban.indicator.IndicatorView;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.Deadlines;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 汇总进展: the lead says for all units how a measure stands. */
@Component
class ConsolidateReport implements TaskForm<ReportForm> {

  private final ProgressReports reports;
  private final ReportFiling filing;
  private final AskedFigures figures;
  private final Organisation organisation;
  private final Deadlines deadlines;

  ConsolidateReport(
      ProgressReports reports,
      ReportFiling filing,
      AskedFigures figures,
      Organisation organisation,
      Deadlines deadlines) {
    this.reports = reports;
    this.filing = filing;
    this.figures = figures;
    this.organisation = organisation;
    this.deadlines = deadlines;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.CONSOLIDATE_REPORT;
  }

  @Override
  public Class<ReportForm> form() {
    return ReportForm.class;
  }

  @Override
  public Object context(OpenTask task) {
    var own = reports.consolidated(task.measure(), task.period()).filter(ProgressReport::submitted);
    return new Context(
        reports.ofUnits(task.measure(), task.period()).stream()
            .map(report -> UnitReport.of(report, organisation))
            .toList(),
        own.filter(report -> Boolean.FALSE.equals(report.accepted()))
            .map(r -> new Returned(r.returnReason(), r.reviewedBy(), r.reviewedAt()))
            .orElse(null),
        own.map(Previous::of).orElse(null),
        figures.of(task),
        deadlines.reportConsolidationCutOff(task.measure().value(), task.period()).toInstant());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, ReportForm form, Actor actor) {
    filing.file(task, form, actor);
    return Map.of();
  }

  record Context(
      List<UnitReport> reports,
      Returned returned,
      Previous previous,
      List<IndicatorView> indicators,
      Instant cutOff) {}
}
