package duban.reporting.remark;

import duban.organisation.Actor;
import duban.reporting.OfficeReportNews.What;
import duban.reporting.PeriodReport;
import duban.reporting.ReportRemarked;
import duban.reporting.access.ReportAccess;
import duban.reporting.kept.OfficeNews;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportFrozen;
import duban.reporting.kept.ReportRights;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leaders and the office say to each other about passages of a report. */
@Service
class Remarking {

  private final ReportAccess access;
  private final ReportRights rights;
  private final PeriodReports reports;
  private final Remarks remarks;
  private final OfficeNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Remarking(
      ReportAccess access,
      ReportRights rights,
      PeriodReports reports,
      Remarks remarks,
      OfficeNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.rights = rights;
    this.reports = reports;
    this.remarks = remarks;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  List<Remark> of(Actor actor, long id) {
    return remarks.of(access.readable(actor, id).id());
  }

  /**
   * @throws ReportFrozen when it is issued
   */
  @Transactional
  public void say(Actor actor, long id, String passage, String text) {
    PeriodReport report = open(actor, id);
    remarks.add(report, actor, passage, text, clock.instant());
    boolean byOffice = rights.isOffice(report, actor);
    if (report.plan() == null) {
      news.tell(report, byOffice ? What.REMARKED_BY_OFFICE : What.REMARKED_BY_LEADERS, actor, text);
    } else {
      events.publishEvent(
          new ReportRemarked(report.plan(), id, report.title(), actor.name(), text, !byOffice));
    }
  }

  @Transactional
  public void resolve(Actor actor, long id, long remark) {
    remarks.resolve(open(actor, id).id(), remark, actor.name(), clock.instant());
  }

  /** Held, so that it is not issued meanwhile. */
  private PeriodReport open(Actor actor, long id) {
    PeriodReport report = reports.hold(access.readable(actor, id).id());
    if (report.state() == PeriodReport.State.ISSUED) {
      throw new ReportFrozen(report);
    }
    return report;
  }
}
