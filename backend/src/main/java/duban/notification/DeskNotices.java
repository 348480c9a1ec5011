package duban.notification;

import duban.desk.TaskHandedOver;
import duban.work.OpenTask;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of what colleagues do with their tasks. */
@Component
class DeskNotices {

  private final Notices notices;

  DeskNotices(Notices notices) {
    this.notices = notices;
  }

  /** Who has it now is told, and who had it when somebody else took it from them. */
  @EventListener
  void on(TaskHandedOver handed) {
    OpenTask task = handed.task();
    List<Audience> told = new ArrayList<>();
    told.add(Audience.person(handed.to().username()));
    if (task.assignee() != null) {
      told.add(Audience.person(task.assignee()));
    }
    notices.tell(
        Happening.of(NoticeKind.HANDED_OVER, task)
            .saying("by", handed.by().name())
            .saying("to", handed.to().name())
            .saying("note", handed.note())
            .to(told.toArray(Audience[]::new)));
  }
}
