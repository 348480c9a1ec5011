package duban.notification;

import duban.reporting.PeriodReportIssued;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the readers of period reports that one was issued. */
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
}
