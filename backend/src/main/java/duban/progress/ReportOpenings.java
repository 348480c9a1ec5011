package duban.progress;

import duban.work.OpenTask;
import duban.work.TaskAppeared;
import duban.work.TaskKind;
import duban.work.TaskPostponed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A report is asked for when its task appears: from then on it counts, until it is due. */
@Component
class ReportOpenings {

  private final ProgressReports reports;

  ReportOpenings(ProgressReports reports) {
    this.reports = reports;
  }

  @EventListener
  void on(TaskAppeared appeared) {
    OpenTask task = appeared.task();
    if (isReport(task)) {
      reports.ask(task.measure(), task.unit(), task.period(), consolidated(task), task.due());
    }
  }

  @EventListener
  void on(TaskPostponed postponed) {
    OpenTask task = postponed.task();
    if (isReport(task)) {
      reports.postpone(
          task.measure(), task.unit(), task.period(), consolidated(task), postponed.due());
    }
  }

  private static boolean isReport(OpenTask task) {
    return task.kind() == TaskKind.REPORT || consolidated(task);
  }

  private static boolean consolidated(OpenTask task) {
    return task.kind() == TaskKind.CONSOLIDATE_REPORT;
  }
}
