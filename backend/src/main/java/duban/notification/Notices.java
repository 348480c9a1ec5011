package duban.notification;

import duban.closure.ClosureReturned;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.progress.ReportReturned;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells units what concerns them; the models' reminders come under the bean name {@code notices}.
 */
@Component("notices")
public class Notices {

  private final NoticeBoard board;
  private final OpenTasks tasks;
  private final Plans plans;
  private final Clock clock;

  Notices(NoticeBoard board, OpenTasks tasks, Plans plans, Clock clock) {
    this.board = board;
    this.tasks = tasks;
    this.plans = plans;
    this.clock = clock;
  }

  /** Reminds a unit of a task that is due before long. */
  public void remind(String task) {
    tasks.find(task).ifPresent(this::remind);
  }

  private void remind(OpenTask task) {
    LocalDate due = LocalDate.ofInstant(task.due(), clock.getZone());
    board.remind(
        task.unit(),
        task.id(),
        task.plan(),
        task.measure(),
        task.kind().title()
            + "将于"
            + due.getMonthValue()
            + "月"
            + due.getDayOfMonth()
            + "日到期"
            + (task.measure() == null ? "" : ":" + titled(task.measure())));
  }

  @EventListener
  void on(ReportReturned returned) {
    board.tell(
        returned.lead(),
        "returned",
        null,
        returned.measure().plan(),
        returned.measure(),
        "进展报告被退回:" + returned.reason());
  }

  @EventListener
  void on(ClosureReturned returned) {
    board.tell(
        returned.lead(),
        "returned",
        null,
        returned.measure().plan(),
        returned.measure(),
        "销号申请被退回:" + returned.reason());
  }

  private String titled(MeasureId measure) {
    return "第" + measure.number() + "项 " + plans.measure(measure).title();
  }
}
