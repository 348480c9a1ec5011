package duban.notification;

import duban.closure.ClosureReturned;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.progress.ReportReturned;
import duban.reporting.PeriodReportReturned;
import duban.work.TaskKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit what was sent back to it, and why. */
@Component
class ReturnNotices {

  private static final String REPORT = "report";
  private static final String CLOSURE = "closure";
  static final String PERIOD_REPORT = "period-report";

  private final Notices notices;

  ReturnNotices(Notices notices) {
    this.notices = notices;
  }

  /** What is done again by a task of this kind once it was returned, or null. */
  static String whatOf(TaskKind again) {
    return switch (again) {
      case CONSOLIDATE_REPORT -> REPORT;
      case REQUEST_CLOSURE -> CLOSURE;
      case EDIT_PERIOD_REPORT -> PERIOD_REPORT;
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

  @EventListener
  void on(PeriodReportReturned returned) {
    notices.tell(
        Happening.of(NoticeKind.RETURNED, returned.plan())
            .about(returned.office())
            .saying("what", PERIOD_REPORT)
            .saying("page", "/reports/" + returned.report())
            .saying("reason", returned.reason())
            .to(Audience.office()));
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
