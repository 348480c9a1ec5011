package duban.reporting.process;

import duban.instruction.Instructing;
import duban.organisation.Actor;
import duban.planning.Plans;
import duban.reporting.PeriodReport;
import duban.reporting.PeriodReportIssued;
import duban.reporting.PeriodReportReturned;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportWriting;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 审签季度报告: the leaders approve a report, with an instruction if they like, or send it back. */
@Component
class ApprovePeriodReport implements TaskForm<DecisionForm> {

  private final PeriodReports reports;
  private final ReportWriting writing;
  private final Instructing instructing;
  private final Plans plans;
  private final ApplicationEventPublisher events;

  ApprovePeriodReport(
      PeriodReports reports,
      ReportWriting writing,
      Instructing instructing,
      Plans plans,
      ApplicationEventPublisher events) {
    this.reports = reports;
    this.writing = writing;
    this.instructing = instructing;
    this.plans = plans;
    this.events = events;
  }

  @Override
  public TaskKind kind() {
    return TaskKind.APPROVE_PERIOD_REPORT;
  }

  @Override
  public Class<DecisionForm> form() {
    return DecisionForm.class;
  }

  @Override
  public Object context(OpenTask task) {
    return EditPeriodReport.Context.of(reports.open(task.plan(), task.period()).orElseThrow());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, DecisionForm form, Actor actor) {
    PeriodReport report = reports.open(task.plan(), task.period()).orElseThrow();
    if (form.accepted()) {
      writing.issue(report, form.instruction(), actor.name());
      events.publishEvent(PeriodReportIssued.of(report, form.instruction()));
      if (form.hasInstruction()) {
        instructing.giveOnReport(
            actor, report.planKeys(), report.id(), form.order(plans.plan(task.plan()).office()));
      }
    } else {
      writing.giveBack(report.id(), form.reason(), actor.name());
      events.publishEvent(
          new PeriodReportReturned(
              report.plan(),
              report.period(),
              report.id(),
              report.title(),
              plans.plan(report.plan()).office(),
              form.reason(),
              actor.name()));
    }
    return Map.of("reportApproved", form.accepted());
  }
}
