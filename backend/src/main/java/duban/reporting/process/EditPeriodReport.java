package duban.reporting.process;

import duban.organisation.Actor;
import duban.progress.Returned;
import duban.reporting.PeriodReport;
import duban.reporting.edit.EditForm;
import duban.reporting.edit.Editing;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportWriting;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * 编发季度报告: the office puts the draft into its own words; the figures stay. What was edited comes
 * with the form, or was saved before.
 */
@Component
class EditPeriodReport implements TaskForm<EditPeriodReport.Form> {

  private final PeriodReports reports;
  private final ReportWriting writing;
  private final Editing editing;

  EditPeriodReport(PeriodReports reports, ReportWriting writing, Editing editing) {
    this.reports = reports;
    this.writing = writing;
    this.editing = editing;
  }

  /**
   * @param overview plain text in the place of that of the report; null where the body says it
   * @param edited the body as it was edited; null where it stays as it was saved
   */
  record Form(
      @Size(max = 10000) @Pattern(regexp = "(?s).*\\S.*") String overview,
      @Size(max = 10000) String nextSteps,
      @Valid EditForm edited) {}

  /**
   * @param correction why this version is made, null for the first
   * @param body whether it has one, which is edited by itself; else the form has its texts
   */
  record Context(long reportId, Returned returned, @Nullable String correction, boolean body) {

    static Context of(PeriodReport report) {
      return new Context(
          report.id(),
          report.returnReason() == null
              ? null
              : new Returned(report.returnReason(), report.returnedBy(), report.returnedAt()),
          report.correctionReason(),
          report.body() != null);
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
    if (form.edited() != null) {
      editing.save(actor, report, form.edited());
    } else if (form.overview() != null) {
      editing.saveTexts(
          actor, report, form.overview(), form.nextSteps() == null ? "" : form.nextSteps());
    }
    writing.handIn(report.id());
    return Map.of();
  }
}
