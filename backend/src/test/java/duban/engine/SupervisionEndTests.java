package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.compiler.BpmnIds;
import duban.supervision.CaseAction;
import duban.supervision.CaseOver;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.work.Postponing;
import duban.work.TaskKind;
import java.time.Instant;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a matter under supervision ends. */
class SupervisionEndTests extends SupervisedMeasures {

  @Autowired private Postponing postponing;

  @Test
  void settlesACaseWhoseTaskIsDoneBeforeAnyStep() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-03-22");
    ProcessInstance supervised = running();

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.SETTLED);
    assertThat(supervised).hasPassed("Event_Settled", "End_Settled").isEnded();
    assertThat(supervisions()).isZero();
    assertThat(process)
        .isWaitingAt(BpmnIds.implementTask("u01", 1))
        .isNotWaitingAt(BpmnIds.CALL_SUPERVISION);
    assertThat(record()).contains("settled");
  }

  @Test
  void settlesACaseBetweenTwoStepsAndTakesBackTheInterviewThatIsNotHeld() {
    start(aMeasure());
    time.moveTo("2023-03-30");

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.SETTLED);
    assertThat(onlyCase().level()).isEqualTo(Level.RED_CARD);
    assertThat(staff.tasks(measure, TaskKind.INTERVIEW)).isEmpty();
    assertThat(supervisions()).isZero();
    time.moveTo("2023-05-20");
    assertThat(onlyCase().steps()).hasSize(3);
  }

  @Test
  void lapsesWithTheCutOff() {
    start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-27T12:00");
    ProcessInstance supervised = running();

    // five working days after the quarter
    time.moveTo("2023-07-08");

    assertThat(cases.ofMeasure(measure))
        .filteredOn(matter -> matter.taskKind() == TaskKind.REPORT)
        .extracting(SupervisionCase::state)
        .containsExactly(SupervisionCase.State.LAPSED);
    assertThat(supervised).hasPassed("End_Settled").isEnded();
    assertThat(record()).contains("lapsed");
  }

  @Test
  void letsAWaivedMatterBe() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-03-22T12:00");
    ProcessInstance supervised = running();

    act(CaseAction.WAIVE, "承办人员参加抗洪");

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.WAIVED);
    assertThat(onlyCase().endedBy()).isEqualTo("周文涛");
    assertThat(onlyCase().steps())
        .last()
        .extracting(SupervisionCase.Step::note)
        .isEqualTo("承办人员参加抗洪");
    assertThat(supervised).hasPassed("Event_Waived", "End_Waived").isEnded();
    assertThat(process).isWaitingAt(BpmnIds.signForTask("u01", 1));
    assertThat(notices("waived")).containsExactly("xz-kjj");
    time.moveTo("2023-04-20");
    assertThat(cases.ofMeasure(measure)).hasSize(1);
    staff.complete(measure, TaskKind.SIGN_FOR);
    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.WAIVED);
    assertThatExceptionOfType(CaseOver.class).isThrownBy(() -> act(CaseAction.URGE, ""));
  }

  @Test
  void withdrawsTheCaseOfATaskThatIsGivenMoreTime() {
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");
    ProcessInstance supervised = running();

    postponing.postpone(
        staff.task(measure, TaskKind.SIGN_FOR), Instant.parse("2023-03-31T09:30:00Z"));
    time.runJobs();

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.EXTENDED);
    assertThat(supervised).hasPassed("Event_Withdrawn", "End_Withdrawn").isEnded();
    assertThat(record()).contains("extended");
  }

  @Test
  void endsCasesOpenedByHandWithTheClosure() {
    start(aMeasure());
    byHand.openOnLead(office(), measure, "推进滞后");
    implement();
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);

    staff.complete(measure, TaskKind.REVIEW_CLOSURE);

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.LAPSED);
    assertThat(supervisions()).isZero();
    assertThat(jobs()).isZero();
  }
}
