package duban.reporting.process;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.instruction.Instructing;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.OfficeOnly;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.reporting.OfficeReportNews.What;
import duban.reporting.PeriodReport;
import duban.reporting.kept.Drafted;
import duban.reporting.kept.OfficeNews;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportNotInDraft;
import duban.reporting.kept.ReportNotInReview;
import duban.reporting.kept.ReportRights;
import duban.reporting.kept.ReportWriting;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports across the plans of an office. No date makes them due, so no process runs: the office
 * drafts one when it wants, the leaders hear of it, approve or return it, and give instructions.
 */
@Service
public class OfficeReporting {

  private final PeriodReports reports;
  private final ReportWriting writing;
  private final Drafting drafting;
  private final ReportRights rights;
  private final OfficeNews news;
  private final Instructing instructing;
  private final Plans plans;
  private final AuditTrail audit;
  private final Clock clock;

  OfficeReporting(
      PeriodReports reports,
      ReportWriting writing,
      Drafting drafting,
      ReportRights rights,
      OfficeNews news,
      Instructing instructing,
      Plans plans,
      AuditTrail audit,
      Clock clock) {
    this.reports = reports;
    this.writing = writing;
    this.drafting = drafting;
    this.rights = rights;
    this.news = news;
    this.instructing = instructing;
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Drafts a report on all plans of an office that run; one that is being worked on stays as it is.
   *
   * @throws NoPlansOfOffice when the person does not belong to it, or it has no plan that runs
   */
  @Transactional
  public PeriodReport draft(Actor actor, UnitId office, ReportingPeriod period) {
    List<PublishedPlan> running =
        plans.all().stream()
            .filter(plan -> plan.office().equals(office) && !plan.woundUp())
            .toList();
    if (!actor.belongsTo(office) || running.isEmpty()) {
      throw new NoPlansOfOffice(office);
    }
    return reports
        .openOfOffice(office, period.toString())
        .orElseGet(
            () -> {
              Drafted drafted = drafting.across(office, running, period);
              List<String> keys = running.stream().map(PublishedPlan::key).toList();
              long id = writing.addOfOffice(office, keys, period.toString(), drafted);
              return reports.find(id).orElseThrow();
            });
  }

  /**
   * Gives a draft to the leaders.
   *
   * @throws ReportNotInDraft when they have it, or it is issued
   */
  @Transactional
  public void handIn(Actor actor, PeriodReport opened) {
    PeriodReport report = reports.hold(opened.id());
    if (!actor.belongsTo(report.office())) {
      throw new OfficeOnly();
    }
    if (report.state() != PeriodReport.State.DRAFT) {
      throw new ReportNotInDraft(report);
    }
    writing.handIn(report.id());
    record(actor, report, "office-report-handed-in", null);
    news.tell(report, What.HANDED_IN, actor, null);
  }

  /**
   * The leaders issue a report, or send it back.
   *
   * @throws ReportNotInReview when they do not have it
   */
  @Transactional
  public void decide(Actor actor, PeriodReport opened, DecisionForm form) {
    PeriodReport report = reports.hold(opened.id());
    if (!rights.isLeader(report, actor) || report.state() != PeriodReport.State.IN_REVIEW) {
      throw new ReportNotInReview(report);
    }
    if (form.accepted()) {
      writing.issue(report, form.instruction(), actor.name());
      record(actor, report, "office-report-issued", null);
      news.tell(report, What.ISSUED, actor, form.instruction());
      if (form.hasInstruction()) {
        instructing.giveOnReport(actor, report.plans(), report.id(), form.order(report.office()));
      }
    } else {
      writing.giveBack(report.id(), form.reason(), actor.name());
      record(actor, report, "office-report-returned", form.reason());
      news.tell(report, What.RETURNED, actor, form.reason());
    }
  }

  private void record(Actor actor, PeriodReport report, String action, String detail) {
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            null,
            null,
            null,
            action,
            detail == null ? report.title() : report.title() + "：" + detail));
  }
}
