package duban.progress;

import duban.indicator.Indicators;
import duban.organisation.Actor;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Files a report with its figures. */
@Component
class ReportFiling {

  private final ProgressReports reports;
  private final ReportHints hints;
  private final Indicators indicators;
  private final MeasureJournal journal;
  private final Clock clock;

  ReportFiling(
      ProgressReports reports,
      ReportHints hints,
      Indicators indicators,
      MeasureJournal journal,
      Clock clock) {
    this.reports = reports;
    this.hints = hints;
    this.indicators = indicators;
    this.journal = journal;
    this.clock = clock;
  }

  void file(OpenTask task, ReportForm form, Actor actor) {
    reports.submit(
        task.measure(),
        task.unit(),
        task.period(),
        task.kind() == TaskKind.CONSOLIDATE_REPORT,
        form,
        hints.isCopied(task, form.progress()),
        actor.name(),
        clock.instant());
    indicators.give(form.figures(), task.unit(), task.measure(), task.period(), actor);
    journal.byPerson(task.measure(), actor, task.unit(), task.kind().slug(), task.period());
  }
}
