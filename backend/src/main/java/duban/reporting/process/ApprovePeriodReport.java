package duban.reporting.process;

import duban.instruction.Instructing;
import duban.instruction.Order;
import duban.instruction.OrderForm;
import duban.instruction.Urgency;
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
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 审签季度报告: the leaders approve a report, with an instruction if they like, or send it back. */
@Component
class ApprovePeriodReport implements TaskForm<ApprovePeriodReport.Form> {

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

  /**
   * @param instructed unit that is to answer the instruction; the office where none is named
   * @param urgency of the instruction; normal where none is named
   */
  record Form(
      @NotNull Boolean accepted,
      @Size(max = 2000) String reason,
      @Size(max = 5000) String instruction,
      String instructed,
      Urgency urgency) {

    boolean hasInstruction() {
      return instruction != null && !instruction.isBlank();
    }

    @AssertTrue(message = "return-needs-reason")
    boolean isReasonGiven() {
      return !Boolean.FALSE.equals(accepted) || (reason != null && !reason.isBlank());
    }
  }

  @Override
  public TaskKind kind() {
    return TaskKind.APPROVE_PERIOD_REPORT;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    return EditPeriodReport.Context.of(reports.open(task.plan(), task.period()).orElseThrow());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    PeriodReport report = reports.open(task.plan(), task.period()).orElseThrow();
    if (form.accepted()) {
      writing.issue(report, form.instruction(), actor.name());
      events.publishEvent(PeriodReportIssued.of(report, form.instruction()));
      if (form.hasInstruction()) {
        instructing.giveOnReport(actor, task.plan(), report.id(), order(task, form));
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

  private Order order(OpenTask task, Form form) {
    boolean named = form.instructed() != null && !form.instructed().isBlank();
    return new OrderForm(
            form.instruction(),
            form.urgency() == null ? Urgency.NORMAL : form.urgency(),
            named ? form.instructed() : plans.plan(task.plan()).office().value())
        .order();
  }
}
