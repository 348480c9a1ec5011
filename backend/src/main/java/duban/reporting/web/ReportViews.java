package duban.reporting.web;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.reporting.PeriodReport;
import duban.reporting.access.ReportAccess;
import duban.reporting.compare.Comparing;
import duban.reporting.figures.Contents;
import duban.reporting.figures.Findings;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportNotFound;
import duban.reporting.kept.ReportRights;
import duban.work.OpenTasks;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reports as their readers may see them: the office from the draft on, leaders once asked. */
@Component
class ReportViews {

  private final PeriodReports reports;
  private final ReportAccess access;
  private final ReportRights rights;
  private final Comparing comparing;
  private final Plans plans;
  private final OpenTasks tasks;
  private final Organisation organisation;

  ReportViews(
      PeriodReports reports,
      ReportAccess access,
      ReportRights rights,
      Comparing comparing,
      Plans plans,
      OpenTasks tasks,
      Organisation organisation) {
    this.organisation = organisation;
    this.reports = reports;
    this.access = access;
    this.rights = rights;
    this.comparing = comparing;
    this.plans = plans;
    this.tasks = tasks;
  }

  /** Those on one plan. */
  List<ReportSummary> ofPlans(Actor actor) {
    return all(actor).filter(report -> report.plan() != null).map(this::summary).toList();
  }

  /** Those across plans. */
  List<OfficeReportSummary> acrossPlans(Actor actor) {
    return all(actor)
        .filter(report -> report.plan() == null)
        .map(
            report ->
                new OfficeReportSummary(
                    report.id(),
                    organisation.ref(report.office()),
                    report.plans().size(),
                    report.period(),
                    report.version(),
                    report.title(),
                    report.state(),
                    report.supersededBy() != null,
                    report.draftedAt(),
                    report.issuedAt()))
        .toList();
  }

  private Stream<PeriodReport> all(Actor actor) {
    List<String> keys =
        plans.all().stream()
            .filter(plan -> actor.belongsTo(plan.office()) || actor.belongsTo(plan.leaders()))
            .map(PublishedPlan::key)
            .toList();
    return reports.ofPlans(keys).stream().filter(report -> rights.mayRead(report, actor));
  }

  ReportDetail detail(PeriodReport report, Actor actor) {
    Contents contents = report.contents();
    List<PeriodReport> versions = versions(report, actor);
    return new ReportDetail(
        summary(report),
        report.overview(),
        report.nextSteps(),
        report.instruction(),
        report.approvedBy(),
        report.correctionReason(),
        report.correctionBy(),
        report.contentHash(),
        contents.figures(),
        contents.missing(),
        contents.problems(),
        contents.cards(),
        contents.delays(),
        contents.coordination(),
        contents.indicators(),
        contents.copied(),
        contents.inTime(),
        contents.excused(),
        contents.closing(),
        report.body(),
        report.revision(),
        contents.findings().standings(),
        contents.findings().unproven(),
        comparing.of(report),
        versions.stream().map(ReportViews::version).toList(),
        rights.actions(report, versions, actor),
        task(report, actor));
  }

  OfficeReport acrossPlans(PeriodReport report, Actor actor) {
    List<PeriodReport> versions = versions(report, actor);
    Findings findings = report.contents().findings();
    return new OfficeReport(
        report.id(),
        organisation.ref(report.office()),
        report.plans().stream().map(it -> plans.plan(it).ref()).toList(),
        report.period(),
        report.version(),
        report.title(),
        report.state(),
        report.supersededBy() != null,
        report.draftedAt(),
        report.issuedAt(),
        report.approvedBy(),
        report.instruction(),
        report.returnReason(),
        report.contentHash(),
        report.body(),
        report.revision(),
        findings.standings(),
        findings.unproven(),
        comparing.of(report),
        versions.stream().map(ReportViews::version).toList(),
        rights.actions(report, versions, actor));
  }

  private List<PeriodReport> versions(PeriodReport report, Actor actor) {
    return reports.versions(report).stream()
        .filter(version -> rights.mayRead(version, actor))
        .toList();
  }

  /**
   * On one plan.
   *
   * @throws ReportNotFound when there is none, or the person may not see it
   */
  PeriodReport ofPlan(Actor actor, long id) {
    PeriodReport report = access.readable(actor, id);
    if (report.plan() == null) {
      throw new ReportNotFound(id);
    }
    return report;
  }

  /**
   * Across plans.
   *
   * @throws ReportNotFound when there is none, or the person may not see it
   */
  PeriodReport acrossPlans(Actor actor, long id) {
    PeriodReport report = access.readable(actor, id);
    if (report.plan() != null) {
      throw new ReportNotFound(id);
    }
    return report;
  }

  private static ReportDetail.Version version(PeriodReport report) {
    return new ReportDetail.Version(
        report.id(),
        report.version(),
        report.state(),
        report.issuedAt(),
        report.inForce(),
        report.correctionReason());
  }

  private ReportDetail.Task task(PeriodReport report, Actor actor) {
    if (report.state() == PeriodReport.State.ISSUED) {
      return null;
    }
    return tasks.ofPlan(report.plan()).stream()
        .filter(task -> task.measure() == null && Objects.equals(task.period(), report.period()))
        .filter(task -> actor.belongsTo(task.unit()))
        .map(task -> new ReportDetail.Task(task.id(), task.kind()))
        .findFirst()
        .orElse(null);
  }

  private ReportSummary summary(PeriodReport report) {
    return new ReportSummary(
        report.id(),
        plans.plan(report.plan()).ref(),
        report.period(),
        report.kind(),
        report.version(),
        report.title(),
        report.state(),
        report.supersededBy() != null,
        report.draftedAt(),
        report.issuedAt());
  }
}
