package duban.notification;

import duban.reporting.OfficeReportNews;
import duban.reporting.OfficeReportNews.What;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells office and leaders what becomes of a report across plans. */
@Component
class OfficeReportNotices {

  private final Notices notices;

  OfficeReportNotices(Notices notices) {
    this.notices = notices;
  }

  @EventListener
  void on(OfficeReportNews news) {
    notices.tell(
        worded(news)
            .saying("page", "/office-reports/" + news.report())
            .saying("title", news.title())
            .saying("by", news.by())
            .to(audience(news)));
  }

  private static Happening worded(OfficeReportNews news) {
    return switch (news.what()) {
      case HANDED_IN -> Happening.acrossPlans(NoticeKind.REPORT_HANDED_IN);
      case RETURNED ->
          Happening.acrossPlans(NoticeKind.RETURNED)
              .about(news.office())
              .saying("what", ReturnNotices.PERIOD_REPORT)
              .saying("reason", news.words());
      case ISSUED ->
          Happening.acrossPlans(NoticeKind.REPORT_ISSUED).saying("instruction", news.words());
      case REMARKED_BY_OFFICE, REMARKED_BY_LEADERS ->
          Happening.acrossPlans(NoticeKind.REPORT_REMARKED).saying("text", news.words());
    };
  }

  private static Audience[] audience(OfficeReportNews news) {
    What what = news.what();
    List<Audience> audience = new ArrayList<>();
    if (what.concernsOffice()) {
      audience.add(Audience.office(news.office()));
    }
    if (what.concernsLeaders()) {
      news.leaders().stream().map(Audience::leaders).forEach(audience::add);
    }
    return audience.toArray(Audience[]::new);
  }
}
