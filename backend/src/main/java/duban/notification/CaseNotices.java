package duban.notification;

import duban.organisation.Organisation;
import duban.supervision.CaseEnded;
import duban.supervision.CaseOpened;
import duban.supervision.InterviewAsked;
import duban.supervision.Level;
import duban.supervision.StepTaken;
import duban.supervision.SupervisionCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom a supervision case concerns of its opening, its steps and its end. */
@Component
class CaseNotices {

  private final Notices notices;
  private final Organisation organisation;

  CaseNotices(Notices notices, Organisation organisation) {
    this.notices = notices;
    this.organisation = organisation;
  }

  @EventListener
  void on(CaseOpened opened) {
    SupervisionCase matter = opened.matter();
    tellUnit(
        of(matter.byHand() ? NoticeKind.SUPERVISED : NoticeKind.OVERDUE, matter)
            .saying("note", matter.reason()));
  }

  /** The unit and its head; the office unless it acted itself; leaders of a card. */
  @EventListener
  void on(StepTaken step) {
    Happening happening = of(kind(step.level()), step.matter()).saying("note", step.note());
    Happening withOffice =
        step.bySystem() ? toUnit(happening).to(Audience.office()) : toUnit(happening);
    notices.tell(step.told().leaders() == null ? withOffice : withOffice.to(Audience.leaders()));
  }

  @EventListener
  void on(InterviewAsked asked) {
    notices.tell(
        of(NoticeKind.INTERVIEW, asked.matter())
            .leadingTo(null)
            .saying("page", "/supervision")
            .to(Audience.office()));
  }

  /** A unit hears that it is not supervised any more where it did not end that itself. */
  @EventListener
  void on(CaseEnded ended) {
    if (ended.matter().state() == SupervisionCase.State.WAIVED) {
      tellUnit(of(NoticeKind.WAIVED, ended.matter()).saying("note", ended.note()));
    }
  }

  private void tellUnit(Happening happening) {
    notices.tell(toUnit(happening));
  }

  private static Happening toUnit(Happening happening) {
    return happening.to(Audience.staffOf(happening.unit()), Audience.headOf(happening.unit()));
  }

  private static NoticeKind kind(Level level) {
    return switch (level) {
      case URGE -> NoticeKind.URGE;
      case YELLOW_CARD -> NoticeKind.YELLOW_CARD;
      case RED_CARD -> NoticeKind.RED_CARD;
      case NONE -> throw new IllegalArgumentException("No step was taken");
    };
  }

  private Happening of(NoticeKind kind, SupervisionCase matter) {
    return Happening.of(kind, matter.plan(), matter.measure())
        .about(matter.unit())
        .leadingTo(matter.task())
        .saying("unit", organisation.nameOf(matter.unit()))
        .saying("task", matter.kind())
        .saying("period", matter.period())
        .saying("due", matter.due().toString());
  }
}
