package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.compiler.BpmnIds;
import duban.supervision.EscalationPolicy;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.Answers;
import duban.testing.PlanText;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a task that is overdue: from the case to its end. */
class SupervisionProcessTests extends RunningMeasures {

  @Autowired private SupervisionCases cases;
  @Autowired private EscalationPolicy policy;

  @Test
  void opensACaseWhenTheDueDatePasses() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-03-21T17:29");
    assertThat(cases.ofMeasure(measure)).isEmpty();

    time.moveTo("2023-03-22");

    assertThat(process)
        .hasPassed(BpmnIds.dueTimer(BpmnIds.signForTask("u01", 1)))
        .isWaitingAt(BpmnIds.signForTask("u01", 1), BpmnIds.CALL_SUPERVISION);
    SupervisionCase matter = onlyCase();
    assertThat(matter.task()).isEqualTo(staff.task(measure, TaskKind.SIGN_FOR).id());
    assertThat(matter.unit().value()).isEqualTo("xz-kjj");
    assertThat(matter.state()).isEqualTo(SupervisionCase.State.OPEN);
    assertThat(matter.level()).isEqualTo(Level.NONE);
    assertThat(policy.levelOf(matter)).isEqualTo(Level.URGE);
    OpenTask supervise = staff.task(measure, TaskKind.SUPERVISE);
    assertThat(supervise.unit().value()).isEqualTo("xz-office");
    assertThat(supervise.supervisionCase()).isEqualTo(matter.id());
    assertThat(record()).containsExactly("plan-published", "overdue");
  }

  @Test
  void climbsFromUrgingToTheYellowAndTheRedCard() {
    start(aMeasure());
    time.moveTo("2023-03-22T10:00");
    take("URGE");
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();

    // three working days after 22 March, over a weekend
    time.moveTo("2023-03-27T08:59");
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    time.moveTo("2023-03-27T10:00");
    assertThat(policy.levelOf(onlyCase())).isEqualTo(Level.YELLOW_CARD);
    take("YELLOW_CARD");

    time.moveTo("2023-03-30T10:00");
    assertThat(policy.levelOf(onlyCase())).isEqualTo(Level.RED_CARD);
    take("RED_CARD");

    assertThat(onlyCase().level()).isEqualTo(Level.RED_CARD);
    assertThat(onlyCase().steps())
        .extracting(SupervisionCase.Step::level)
        .containsExactly(Level.URGE, Level.YELLOW_CARD, Level.RED_CARD);
    assertThat(notices("urge")).containsExactly("xz-kjj");
    assertThat(notices("yellow-card")).containsExactly("xz-kjj");
    assertThat(notices("red-card")).containsExactly("xz-kjj");
    assertThat(record()).contains("urged", "yellow-card", "red-card");
    // five working days on, over the tomb-sweeping holiday of 5 April
    time.moveTo("2023-04-07T08:59");
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    time.moveTo("2023-04-07T10:00");
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).hasSize(1);
  }

  @Test
  void settlesACaseWhoseTaskIsDoneBeforeTheOfficeTakesAStep() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-03-22");

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.SETTLED);
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    assertThat(supervisions()).isZero();
    assertThat(process)
        .isWaitingAt(BpmnIds.implementTask("u01", 1))
        .isNotWaitingAt(BpmnIds.CALL_SUPERVISION);
    assertThat(record()).contains("settled");
  }

  @Test
  void settlesACaseWhoseTaskIsDoneBetweenTwoSteps() {
    start(aMeasure());
    time.moveTo("2023-03-22");
    take("URGE");

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.SETTLED);
    assertThat(supervisions()).isZero();
    time.moveTo("2023-04-20");
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    assertThat(onlyCase().steps()).hasSize(1);
  }

  @Test
  void letsAWaivedMatterBe() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-03-22");

    take("WAIVE");

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.WAIVED);
    assertThat(supervisions()).isZero();
    assertThat(process).isWaitingAt(BpmnIds.signForTask("u01", 1));
    time.moveTo("2023-04-20");
    assertThat(cases.ofMeasure(measure)).hasSize(1);
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    staff.complete(measure, TaskKind.SIGN_FOR);
    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.WAIVED);
  }

  @Test
  void opensACaseForEachMemberOfAGroupThatIsLate() {
    start(aMeasure().saying("力争2023年5月底前建立企业培育库。").with(PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-kjj");

    time.moveTo("2023-06-01");

    assertThat(cases.ofMeasure(measure))
        .extracting(matter -> matter.unit().value())
        .containsExactlyInAnyOrder("xz-ts", "xz-jw");
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-jw");
    assertThat(cases.ofMeasure(measure))
        .extracting(matter -> matter.unit().value() + " " + matter.state())
        .containsExactlyInAnyOrder("xz-ts OPEN", "xz-jw SETTLED");
    assertThat(supervisions()).isOne();
  }

  @Test
  void supervisesTheOfficeItselfByRemindingOnly() {
    start(aMeasure());
    implement();
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    time.moveTo("2023-03-28");
    assertThat(onlyCase().taskKind()).isEqualTo(TaskKind.REVIEW_CLOSURE);
    take("URGE");

    time.moveTo("2023-05-20");

    assertThat(policy.levelOf(onlyCase())).isEqualTo(Level.URGE);
  }

  @Test
  void countsTheOfficesOwnTimeInWorkingDays() {
    start(aMeasure());

    time.moveTo("2023-03-22");

    assertThat(time.local(staff.task(measure, TaskKind.SUPERVISE).due()).toLocalDate())
        .isEqualTo(LocalDate.of(2023, 3, 22));
  }

  private void take(String action) {
    staff.complete(staff.task(measure, TaskKind.SUPERVISE), Answers.supervise(action));
  }

  private SupervisionCase onlyCase() {
    assertThat(cases.ofMeasure(measure)).hasSize(1);
    return cases.ofMeasure(measure).get(0);
  }
}
