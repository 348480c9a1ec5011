package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.extension.Extension;
import duban.supervision.SupervisionCase;
import duban.testing.PlanText;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** What becomes of a request that nobody decides, and of what was late. */
class ExtensionEndTests extends AskedExtensions {

  @Test
  void endsByItselfWhenTheTaskIsDone() {
    start(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);
    ask(task, "2023-03-24");
    ProcessInstance asked = asked();

    staff.complete(task);

    assertThat(asked).hasPassed("End_Over").isEnded();
    assertThat(last().state()).isEqualTo(Extension.State.LAPSED);
    assertThat(staff.tasks(measure, TaskKind.DECIDE_EXTENSION)).isEmpty();
    assertThat(record()).contains("extension-lapsed");
  }

  @Test
  void endsByItselfWhenTheTaskIsCutOff() {
    reporting();
    OpenTask report = staff.task(measure, TaskKind.REPORT, "xz-kjj");
    ask(report, "2023-07-04");

    time.moveTo("2023-07-08");

    assertThat(last().state()).isEqualTo(Extension.State.LAPSED);
    assertThat(asked()).isNull();
    assertThat(record()).contains("report-missed");
  }

  @Test
  void endsWhatWasLateMeanwhileAndIsLateAgainAfterTheNewDate() {
    start(aMeasure());
    ask(staff.task(measure, TaskKind.SIGN_FOR), "2023-03-24");
    time.moveTo("2023-03-22T10:00");
    assertThat(cases.ofMeasure(measure))
        .extracting(SupervisionCase::taskKind, SupervisionCase::state)
        .containsExactly(tuple(TaskKind.SIGN_FOR, SupervisionCase.State.OPEN));

    staff.complete(measure, TaskKind.DECIDE_EXTENSION);

    assertThat(cases.ofMeasure(measure))
        .extracting(SupervisionCase::state)
        .doesNotContain(SupervisionCase.State.OPEN);
    assertThat(supervisions()).isZero();
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    time.moveTo("2023-03-24T18:31");
    assertThat(cases.ofMeasure(measure))
        .filteredOn(matter -> matter.state() == SupervisionCase.State.OPEN)
        .extracting(SupervisionCase::taskKind)
        .containsExactly(TaskKind.SIGN_FOR);
  }

  @Test
  void isSupervisedItselfWhenNobodyAnswers() {
    implementing(aMeasure().with("市财政局"));
    ask(staff.task(measure, TaskKind.IMPLEMENT, "xz-czj"), "2023-06-15");
    ask(staff.task(measure, TaskKind.IMPLEMENT, "xz-kjj"), "2023-08-15");
    assertThat(staff.unitsWith(measure, TaskKind.DECIDE_EXTENSION)).containsExactly("xz-leaders");

    time.moveTo("2023-03-24");

    assertThat(notices("reminder")).contains("xz-kjj", "xz-leaders");
    assertThat(openCases())
        .containsExactlyInAnyOrder("xz-kjj ADVISE_EXTENSION", "xz-leaders DECIDE_EXTENSION");
    staff.complete(measure, TaskKind.ADVISE_EXTENSION);
    assertThat(openCases()).containsExactly("xz-leaders DECIDE_EXTENSION");
    time.moveTo("2023-03-30");
    assertThat(openCases())
        .containsExactlyInAnyOrder("xz-leaders DECIDE_EXTENSION", "xz-office DECIDE_EXTENSION");
    staff.complete(staff.task(measure, TaskKind.DECIDE_EXTENSION, "xz-office"));
    staff.complete(staff.task(measure, TaskKind.DECIDE_EXTENSION, "xz-leaders"));
    assertThat(openCases()).isEmpty();
    assertThat(supervisions()).isZero();
    assertThat(asked()).isNull();
  }

  @Test
  void keepsTwoLateRequestsOnOneMeasureApart() {
    implementing(aMeasure().with("市财政局", PlanText.PARKS));
    List<String> askers = List.of("xz-czj", "xz-jw", "xz-ts");
    askers.forEach(unit -> ask(staff.task(measure, TaskKind.IMPLEMENT, unit), "2023-06-15"));

    time.moveTo("2023-03-24");

    assertThat(openCases()).hasSize(3);
    List<OpenTask> advice = staff.tasks(measure, TaskKind.ADVISE_EXTENSION);
    staff.complete(advice.get(1));
    assertThat(cases.ofMeasure(measure))
        .filteredOn(matter -> matter.state() == SupervisionCase.State.SETTLED)
        .extracting(SupervisionCase::task)
        .containsExactly(advice.get(1).id());
    assertThat(supervisions()).isEqualTo(2);
  }
}
