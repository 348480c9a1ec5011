package duban.reporting.process;

import duban.engine.Processes;
import duban.organisation.Actor;
import duban.planning.OfficeOnly;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.reporting.PeriodReport;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportNotFound;
import duban.reporting.kept.ReportNotInForce;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects an issued report: as a further version, which goes the same way as the first. */
@Service
public class Correcting {

  static final String ASKED = "Message_CorrectionAsked";

  private final PeriodReports reports;
  private final Plans plans;
  private final Processes processes;

  Correcting(PeriodReports reports, Plans plans, Processes processes) {
    this.reports = reports;
    this.plans = plans;
    this.processes = processes;
  }

  /**
   * @return the new version, a draft with the office
   * @throws ReportNotInForce when the report is not issued, or a correction took its place
   * @throws CorrectionUnderWay when one is being made already
   */
  @Transactional
  public PeriodReport correct(Actor actor, long id, CorrectionForm form) {
    PeriodReport report = reports.find(id).orElseThrow(() -> new ReportNotFound(id));
    PublishedPlan plan = plans.plan(report.plan());
    if (!actor.belongsTo(plan.office())) {
      throw actor.belongsTo(plan.leaders()) ? new OfficeOnly() : new ReportNotFound(id);
    }
    // two corrections at once would meet at the index of open versions
    plans.hold(plan.key());
    if (!reports.find(id).orElseThrow().inForce()) {
      throw new ReportNotInForce(id);
    }
    if (reports.open(report.plan(), report.period()).isPresent()) {
      throw new CorrectionUnderWay(id);
    }
    processes.startBy(
        ASKED,
        report.plan(),
        Map.of(
            "planKey", report.plan(),
            "period", report.period(),
            "reason", form.reason(),
            "recount", form.recount(),
            "askedBy", actor.name()));
    return reports.open(report.plan(), report.period()).orElseThrow();
  }
}
