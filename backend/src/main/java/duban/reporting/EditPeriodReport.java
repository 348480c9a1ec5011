package duban.reporting;

import duban.organisation.Actor;
import duban.progress.Returned;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/** 编发季度报告: the office puts the draft into its own words; the figures stay. */
@Component
class EditPeriodReport implements TaskForm<EditPeriodReport.Form> {

  private final PeriodReports reports;

  EditPeriodReport(PeriodReports reports) {
    this.reports = reports;
  }

  record Form(@NotBlank @Size(max = 10000) String overview, @Size(max = 10000) String nextSteps) {}

  /**
   * @param correction why this version is made, null for the first
   */
  record Context(long reportId, Returned returned, @Nullable String correction) {

    static Context of(PeriodReport report) {
      return new Context(
          report.id(),
          report.returnReason() == null
              ? null
              : new Returned(report.returnReason(), report.returnedBy(), report.returnedAt()),
          report.correctionReason());
    }
  }

  @Override
  public TaskKind kind() {
    return TaskKind.EDIT_PERIOD_REPORT;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    return Context.of(reports.open(task.plan(), task.period()).orElseThrow());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    PeriodReport report = reports.open(task.plan(), task.period()).orElseThrow();
    reports.edit(report.id(), form.overview(), form.nextSteps() == null ? "" : form.nextSteps());
    return Map.of();
  }
}
