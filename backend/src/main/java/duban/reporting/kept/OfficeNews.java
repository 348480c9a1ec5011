package duban.reporting.kept;

import duban.organisation.Actor;
import duban.reporting.OfficeReportNews;
import duban.reporting.PeriodReport;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** Tells what becomes of reports across plans: no process and no task does. */
@Component
public class OfficeNews {

  private final ReportRights rights;
  private final ApplicationEventPublisher events;

  OfficeNews(ReportRights rights, ApplicationEventPublisher events) {
    this.rights = rights;
    this.events = events;
  }

  public void tell(
      PeriodReport report, OfficeReportNews.What what, Actor by, @Nullable String words) {
    events.publishEvent(
        new OfficeReportNews(
            what,
            report.id(),
            report.title(),
            report.office(),
            rights.leaders(report),
            by.name(),
            words));
  }
}
