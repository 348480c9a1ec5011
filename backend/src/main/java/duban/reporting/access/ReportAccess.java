package duban.reporting.access;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.OfficeOnly;
import duban.reporting.PeriodReport;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportNotFound;
import duban.reporting.kept.ReportNotInForce;
import duban.reporting.kept.ReportRights;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may see which reports: the office from the draft on, leaders once they are asked. */
@Component
public class ReportAccess {

  private final PeriodReports reports;
  private final ReportRights rights;

  ReportAccess(PeriodReports reports, ReportRights rights) {
    this.reports = reports;
    this.rights = rights;
  }

  /**
   * @throws ReportNotFound also when it is not for this person
   */
  public PeriodReport readable(Actor actor, long id) {
    return reports
        .find(id)
        .filter(report -> rights.mayRead(report, actor))
        .orElseThrow(() -> new ReportNotFound(id));
  }

  /**
   * A report of this person's office.
   *
   * @throws ReportNotFound when the person is of another
   */
  public PeriodReport ofOffice(Actor actor, long id) {
    return reports
        .find(id)
        .filter(report -> rights.isOffice(report, actor))
        .orElseThrow(() -> new ReportNotFound(id));
  }

  /**
   * A report whose words this person may change.
   *
   * @throws OfficeOnly when a leader asks
   */
  public PeriodReport toEdit(Actor actor, long id) {
    PeriodReport report = readable(actor, id);
    if (!rights.isOffice(report, actor)) {
      throw new OfficeOnly();
    }
    return report;
  }

  /**
   * A report that may leave the house, of this person's office.
   *
   * @throws ReportNotInForce when it is a draft, or was corrected
   */
  public PeriodReport toSend(Actor actor, long id) {
    PeriodReport report = ofOffice(actor, id);
    if (!report.inForce()) {
      throw new ReportNotInForce(id);
    }
    return report;
  }

  /** Whoever asks: it was sent to somebody, or somebody holds an address that was given for it. */
  public PeriodReport sent(long id) {
    return reports.find(id).orElseThrow(() -> new ReportNotFound(id));
  }

  /** Whose report it is. */
  public UnitId office(PeriodReport report) {
    return rights.office(report);
  }

  /** Who reads it: the leaders of the plans it is on. */
  public List<UnitId> leaders(PeriodReport report) {
    return rights.leaders(report);
  }
}
