package duban.progress;

import duban.organisation.Actor;
import duban.planning.Deadlines;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 填报进展: a unit reports on a measure; the form starts with what it said last time. */
@Component
class Report implements TaskForm<ReportForm> {

  private final ProgressReports reports;
  private final Deadlines deadlines;
  private final MeasureJournal journal;
  private final Clock clock;

  Report(ProgressReports reports, Deadlines deadlines, MeasureJournal journal, Clock clock) {
    this.reports = reports;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
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
            .before(task.measure(), task.unit(), task.period())
            .map(
                last ->
                    new Previous(last.period(), last.progress(), last.problems(), last.nextSteps()))
            .orElse(null),
        deadlines.reportCutOff(task.measure().value(), task.period()).toInstant());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, ReportForm form, Actor actor) {
    reports.submit(
        task.measure(), task.unit(), task.period(), false, form, actor.name(), clock.instant());
    journal.byPerson(task.measure(), actor, task.unit(), kind().slug(), task.period());
    return Map.of();
  }

  record Context(Previous previous, Instant cutOff) {}

  record Previous(String period, String progress, String problems, String nextSteps) {}
}
