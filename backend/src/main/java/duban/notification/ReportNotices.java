package duban.notification;

import duban.reporting.ReportIssued;
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
  void on(ReportIssued issued) {
    notices.tell(
        Happening.of(NoticeKind.REPORT_ISSUED, issued.plan())
            .saying("report", Long.toString(issued.id()))
            .saying("period", issued.period())
            .saying("title", issued.title())
            .saying("instruction", issued.instruction())
            .to(Audience.office(), Audience.leaders()));
  }
}
