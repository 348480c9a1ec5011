package duban.progress;

import duban.indicator.IndicatorView;
import duban.organisation.Actor;
import duban.planning.Deadlines;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 填报进展: a unit reports on a measure; the form starts with what it said last time. */
@Component
class Report implements TaskForm<ReportForm> {

  private final ProgressReports reports;
  private final ReportFiling filing;
  private final AskedFigures figures;
  private final Deadlines deadlines;

  Report(ProgressReports reports, ReportFiling filing, AskedFigures figures, Deadlines deadlines) {
    this.reports = reports;
    this.filing = filing;
    this.figures = figures;
    this.deadlines = deadlines;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.REPORT;
  }

  @Override
  public Class<ReportForm> form() {
    return ReportForm.class;
  }

  @Override
  public Object context(OpenTask task) {
    return new Context(
        reports
            .before(task.measure(), task.unit(), task.period(), false)
            .map(Previous::of)
            .orElse(null),
        figures.of(task),
        deadlines.reportCutOff(task.measure().value(), task.period()).toInstant());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, ReportForm form, Actor actor) {
    filing.file(task, form, actor);
    return Map.of();
  }

  record Context(Previous previous, List<IndicatorView> indicators, Instant cutOff) {}
}
