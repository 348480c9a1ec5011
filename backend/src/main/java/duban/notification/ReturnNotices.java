package duban.notification;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.progress.ReportReturned;
import duban.supervision.ClosureReturned;
import duban.work.TaskKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit what was sent back to it, and why. */
@Component
class ReturnNotices {

  private static final String REPORT = "report";
  private static final String CLOSURE = "closure";

  private final Notices notices;

  ReturnNotices(Notices notices) {
    this.notices = notices;
  }

  /** What is done again by a task of this kind once it was returned, or null. */
  static String whatOf(TaskKind again) {
    return switch (again) {
      case CONSOLIDATE_REPORT -> REPORT;
      case REQUEST_CLOSURE -> CLOSURE;
      default -> null;
    };
  }

  @EventListener
  void on(ReportReturned returned) {
    tell(REPORT, returned.measure(), returned.lead(), returned.reason());
  }

  @EventListener
  void on(ClosureReturned returned) {
    tell(CLOSURE, returned.measure(), returned.lead(), returned.reason());
  }

  private void tell(String what, MeasureId measure, UnitId lead, String reason) {
    notices.tell(
        Happening.of(NoticeKind.RETURNED, measure)
            .about(lead)
            .saying("what", what)
            .saying("reason", reason)
            .to(Audience.staffOf(lead)));
  }
}
