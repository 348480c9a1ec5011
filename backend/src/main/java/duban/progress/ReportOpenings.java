package duban.progress;

import duban.work.OpenTask;
import duban.work.TaskAppeared;
import duban.work.TaskKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A report is asked for when its task appears: from then on it counts. */
@Component
class ReportOpenings {

  private final ProgressReports reports;

  ReportOpenings(ProgressReports reports) {
    this.reports = reports;
  }

  @EventListener
  void on(TaskAppeared appeared) {
    OpenTask task = appeared.task();
    if (task.kind() == TaskKind.REPORT || task.kind() == TaskKind.CONSOLIDATE_REPORT) {
      boolean consolidated = task.kind() == TaskKind.CONSOLIDATE_REPORT;
      reports.ask(task.measure(), task.unit(), task.period(), consolidated, task.due());
    }
  }
}
