package duban.progress;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.Deadlines;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 汇总进展: the lead says for all units how a measure stands. */
@Component
class ConsolidateReport implements TaskForm<ReportForm> {

  private final ProgressReports reports;
  private final Organisation organisation;
  private final Deadlines deadlines;
  private final MeasureJournal journal;
  private final Clock clock;

  ConsolidateReport(
      ProgressReports reports,
      Organisation organisation,
      Deadlines deadlines,
      MeasureJournal journal,
      Clock clock) {
    this.reports = reports;
    this.organisation = organisation;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
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
        own.map(r -> new ReportForm(r.progress(), r.problems(), r.nextSteps())).orElse(null),
        deadlines.reportConsolidationCutOff(task.measure().value(), task.period()).toInstant());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, ReportForm form, Actor actor) {
    reports.submit(
        task.measure(), task.unit(), task.period(), true, form, actor.name(), clock.instant());
    journal.byPerson(task.measure(), actor, task.unit(), kind().slug(), task.period());
    return Map.of();
  }

  record Context(
      List<UnitReport> reports, Returned returned, ReportForm previous, Instant cutOff) {}
}
