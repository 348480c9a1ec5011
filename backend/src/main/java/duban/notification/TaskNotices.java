package duban.notification;

import duban.work.OpenTask;
import duban.work.TaskAppeared;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells units of their new tasks. */
@Component
class TaskNotices {

  private final Notices notices;
  private final NoticeTable table;
  private final Recipients recipients;

  TaskNotices(Notices notices, NoticeTable table, Recipients recipients) {
    this.notices = notices;
    this.table = table;
    this.recipients = recipients;
  }

  @EventListener
  void on(TaskAppeared appeared) {
    OpenTask task = appeared.task();
    if (!comesFromReturning(task)) {
      notices.tell(
          Happening.of(NoticeKind.ASSIGNED, task).to(recipients.doing(task.unit(), task.plan())));
    }
  }

  /** One fact, one notice: that something was returned says that it is to be done again. */
  private boolean comesFromReturning(OpenTask task) {
    String what = ReturnNotices.whatOf(task.kind());
    return what != null
        && task.measure() != null
        && table.leadReturnedTo(task.id(), task.measure(), task.unit(), what);
  }
}
