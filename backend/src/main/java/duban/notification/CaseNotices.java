package duban.notification;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.supervision.CaseEnded;
import duban.supervision.InterviewAsked;
import duban.supervision.Level;
import duban.supervision.StepTaken;
import duban.supervision.SupervisionCase;
import duban.supervision.Told;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those whom a supervision case concerns of its steps and its end. */
@Component
class CaseNotices {

  private final NoticeBoard board;
  private final Plans plans;
  private final Organisation organisation;

  CaseNotices(NoticeBoard board, Plans plans, Organisation organisation) {
    this.board = board;
    this.plans = plans;
    this.organisation = organisation;
  }

  /** The unit, its head among its people; the office unless it acted itself; leaders of a card. */
  @EventListener
  void on(StepTaken step) {
    Told told = step.told();
    String kind = slug(step.level());
    String words = step.level().title() + ":逾期未" + what(step.matter()) + note(step.note());
    tell(told.unit(), kind, step.matter(), words);
    Set<UnitId> others = new LinkedHashSet<>();
    if (step.bySystem()) {
      others.add(told.office());
    }
    if (told.leaders() != null) {
      others.add(told.leaders());
    }
    others.remove(told.unit());
    others.forEach(other -> tell(other, kind, step.matter(), nameOf(step.matter()) + " " + words));
  }

  @EventListener
  void on(InterviewAsked asked) {
    tell(
        asked.told().office(),
        "interview",
        asked.matter(),
        "请约谈" + nameOf(asked.matter()) + ":红牌,逾期未" + what(asked.matter()));
  }

  /** A unit hears that it is not supervised any more where it did not end that itself. */
  @EventListener
  void on(CaseEnded ended) {
    if (ended.matter().state() == SupervisionCase.State.WAIVED) {
      tell(
          ended.told().unit(),
          "waived",
          ended.matter(),
          "免予督办:" + what(ended.matter()) + note(ended.note()));
    }
  }

  private void tell(UnitId unit, String kind, SupervisionCase matter, String words) {
    board.tell(unit, kind, matter.task(), matter.plan(), matter.measure(), words);
  }

  private String what(SupervisionCase matter) {
    return matter.matter()
        + (matter.measure() == null
            ? ""
            : ",第" + matter.measure().number() + "项 " + plans.measure(matter.measure()).title());
  }

  private String nameOf(SupervisionCase matter) {
    return organisation.nameOf(matter.unit());
  }

  private static String note(String note) {
    return note == null || note.isBlank() ? "" : "。" + note;
  }

  private static String slug(Level level) {
    return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
