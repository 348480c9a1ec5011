package duban.notification;

import duban.reporting.PeriodReportIssued;
import duban.reporting.ReportRemarked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the readers of period reports that one was issued, or what was said about it. */
@Component
class ReportNotices {

  private final Notices notices;

  ReportNotices(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(PeriodReportIssued issued) {
    notices.tell(
        Happening.of(NoticeKind.REPORT_ISSUED, issued.plan())
            .saying("page", "/reports/" + issued.report())
            .saying("title", issued.title())
            .saying("instruction", issued.instruction())
            .to(Audience.office(), Audience.leaders()));
  }

  @EventListener
  void on(ReportRemarked remarked) {
    notices.tell(
        Happening.of(NoticeKind.REPORT_REMARKED, remarked.plan())
            .saying("page", "/reports/" + remarked.report())
            .saying("title", remarked.title())
            .saying("by", remarked.by())
            .saying("text", remarked.text())
            .to(remarked.byLeader() ? Audience.office() : Audience.leaders()));
  }
}
