package duban.notification;

import duban.security.SignedIn;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what concerns them; the models' reminders come under the bean name {@code notices}.
 */
@Component("notices")
public class Notices {

  private final NoticeTable notices;
  private final Recipients recipients;
  private final OpenTasks tasks;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notices(
      NoticeTable notices,
      Recipients recipients,
      OpenTasks tasks,
      ApplicationEventPublisher events,
      Clock clock) {
    this.notices = notices;
    this.recipients = recipients;
    this.tasks = tasks;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Tells each person of the audience once, with all reasons, in the transaction of what happened.
   * Whoever does it themselves is not told of it.
   */
  @Transactional
  public void tell(Happening happening) {
    String self = SignedIn.username().orElse(null);
    List<Recipient> told =
        recipients.of(happening).stream().filter(it -> !it.username().equals(self)).toList();
    Instant now = clock.instant();
    long notice = notices.add(happening, now);
    if (!told.isEmpty()) {
      notices.addRecipients(notice, happening, told, now);
      events.publishEvent(new Told(notice, happening, told, now));
    }
  }

  /** Reminds a unit of a task that is due before long. */
  public void remind(String task) {
    tasks.find(task).ifPresent(this::remind);
  }

  private void remind(OpenTask task) {
    tell(Happening.of(NoticeKind.REMINDER, task).to(recipients.doing(task.unit(), task.plan())));
  }
}
