package duban.reporting;

import duban.organisation.Actor;
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
  private final ApplicationEventPublisher events;

  ApprovePeriodReport(PeriodReports reports, ApplicationEventPublisher events) {
    this.reports = reports;
    this.events = events;
  }

  record Form(
      @NotNull Boolean accepted,
      @Size(max = 2000) String reason,
      @Size(max = 5000) String instruction) {

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
    return EditPeriodReport.Context.of(reports.of(task.plan(), task.period()));
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    PeriodReport report = reports.of(task.plan(), task.period());
    if (form.accepted()) {
      reports.issue(report.id(), form.instruction());
      events.publishEvent(
          new ReportIssued(
              report.id(), task.plan(), task.period(), report.title(), form.instruction()));
    } else {
      reports.giveBack(report.id(), form.reason(), actor.name());
    }
    return Map.of("reportApproved", form.accepted());
  }
}
