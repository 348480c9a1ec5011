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
    if (!isToldOfOtherwise(task) && !comesFromReturning(task)) {
      notices.tell(
          Happening.of(NoticeKind.ASSIGNED, task).to(recipients.doing(task.unit(), task.plan())));
    }
  }

  /** One fact, one notice: the instruction, its answer and the red card say what is to be done. */
  private static boolean isToldOfOtherwise(OpenTask task) {
    return switch (task.kind()) {
      case ANSWER_INSTRUCTION, VERIFY_INSTRUCTION, INTERVIEW -> true;
      default -> false;
    };
  }

  /** That something was returned says that it is to be done again. */
  private boolean comesFromReturning(OpenTask task) {
    String what = ReturnNotices.whatOf(task.kind());
    return what != null && table.leadReturnedTo(task, what);
  }
}
