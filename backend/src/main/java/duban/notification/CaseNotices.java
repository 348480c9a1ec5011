package duban.notification;

import duban.supervision.CaseOpened;
import duban.supervision.Level;
import duban.supervision.StepTaken;
import duban.supervision.SupervisionCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom an overdue matter concerns of its opening and its steps. */
@Component
class CaseNotices {

  private final Notices notices;

  CaseNotices(Notices notices) {
    this.notices = notices;
  }

  /** The office hears by the task it gets. */
  @EventListener
  void on(CaseOpened opened) {
    SupervisionCase matter = opened.matter();
    notices.tell(
        of(NoticeKind.OVERDUE, matter)
            .to(Audience.staffOf(matter.unit()), Audience.headOf(matter.unit())));
  }

  @EventListener
  void on(StepTaken step) {
    SupervisionCase matter = step.matter();
    NoticeKind kind = kind(step.level());
    Happening happening =
        of(kind, matter)
            .saying("note", step.note())
            .to(Audience.staffOf(matter.unit()), Audience.headOf(matter.unit()), Audience.office());
    notices.tell(kind == NoticeKind.RED_CARD ? happening.to(Audience.leaders()) : happening);
  }

  private static NoticeKind kind(Level level) {
    return switch (level) {
      case URGE -> NoticeKind.URGE;
      case YELLOW_CARD -> NoticeKind.YELLOW_CARD;
      case RED_CARD -> NoticeKind.RED_CARD;
      case NONE -> throw new IllegalArgumentException("No step was taken");
    };
  }

  private static Happening of(NoticeKind kind, SupervisionCase matter) {
    return Happening.of(kind, matter.measure())
        .about(matter.unit())
        .leadingTo(matter.task())
        .saying("task", matter.taskKind().slug())
        .saying("period", matter.period())
        .saying("due", matter.due().toString());
  }
}
