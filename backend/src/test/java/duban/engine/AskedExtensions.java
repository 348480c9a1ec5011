package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import duban.extension.Extending;
import duban.extension.Extension;
import duban.organisation.UnitId;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.PlanText.MeasureText;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of a request for more time share; together they come every way through it. */
abstract class AskedExtensions extends AskedProcesses {

  @Autowired protected Extending extending;
  @Autowired protected SupervisionCases cases;

  AskedExtensions() {
    super("extension");
  }

  /** A measure due at the end of May 2023 that is signed for. */
  protected ProcessInstance implementing(MeasureText text) {
    ProcessInstance process = start(text.saying("力争2023年5月底前建立企业培育库。"));
    staff.complete(measure, TaskKind.SIGN_FOR);
    return process;
  }

  /** Two units are asked for their reports on the second quarter. */
  protected void reporting() {
    start(aMeasure().with("市财政局"));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");
  }

  protected Extension ask(OpenTask task, String until) {
    return extending.ask(
        staff.of(task.unit()), task.id(), LocalDate.parse(until), "土地手续未办结。", "已完成八成。");
  }

  protected Extension last() {
    return extending.ofMeasure(staff.of(officeOf()), measure.plan(), measure.number()).get(0);
  }

  protected static UnitId officeOf() {
    return UnitId.of("xz-office");
  }

  protected String day(OpenTask task) {
    LocalDateTime due = time.local(task.due());
    return due.toLocalDate().toString();
  }

  protected List<String> openCases() {
    return cases.ofMeasure(measure).stream()
        .filter(matter -> matter.state() == SupervisionCase.State.OPEN)
        .map(matter -> matter.unit() + " " + matter.taskKind())
        .toList();
  }

  protected List<String> statuses() {
    return jdbc.sql(
            "select unit_id || ' ' || status from progress_report where measure_id = :id"
                + " and period = '2023-Q2' and not consolidated")
        .param("id", measure.value())
        .query(String.class)
        .list();
  }

  @SuppressWarnings("unchecked")
  protected static FieldFault fault(ThrowingCallable doing) {
    FormInvalid refused = catchThrowableOfType(FormInvalid.class, doing);
    assertThat(refused).isNotNull();
    return ((List<FieldFault>) refused.facts().get("errors")).get(0);
  }
}
