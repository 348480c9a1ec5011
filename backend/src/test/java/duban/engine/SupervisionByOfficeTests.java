package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.compiler.BpmnIds;
import duban.supervision.CardNotHigher;
import duban.supervision.CaseAction;
import duban.supervision.CaseAlreadyOpen;
import duban.supervision.SupervisionCase;
import duban.testing.Answers;
import duban.testing.Together;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What the office does to a matter itself, or is asked for. */
class SupervisionByOfficeTests extends SupervisedMeasures {

  @Test
  void letsTheOfficeUrgeAgainAndShowACardBeforeTheRulesDo() {
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");

    act(CaseAction.URGE, "请今日报送");
    act(CaseAction.YELLOW_CARD, "多次催办未果");

    assertThat(running())
        .hasPassedInOrder("Gateway_Wait", "Event_StepByHand", "Gateway_StepTaken", "Gateway_ToWait")
        .isWaitingAt("Gateway_Wait");
    assertThat(steps())
        .containsExactly("URGE 2023-03-22T09", "URGE 2023-03-22T12", "YELLOW_CARD 2023-03-22T12");
    assertThat(notices("yellow-card")).containsExactly("xz-kjj");
    assertThatExceptionOfType(CardNotHigher.class)
        .isThrownBy(() -> act(CaseAction.YELLOW_CARD, ""));
    // the day of the next look stays: the card is shown already, so the unit is urged
    time.moveTo("2023-03-24T12:00");
    assertThat(steps()).hasSize(4).last().isEqualTo("URGE 2023-03-24T09");
    time.moveTo("2023-03-29T12:00");
    assertThat(steps()).last().isEqualTo("RED_CARD 2023-03-29T09");
  }

  @Test
  void asksTheOfficeFirstWhereTheRulesSaySo() {
    rules.change("Rule_Urge_Confirm", "true");
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");

    assertThat(running())
        .hasPassedInOrder("Task_PlanNextLook", "Gateway_ConfirmFirst")
        .isWaitingAt("Task_Supervise");
    OpenTask supervise = staff.task(measure, TaskKind.SUPERVISE);
    assertThat(supervise.unit().value()).isEqualTo("xz-office");
    assertThat(supervise.supervisionCase()).isEqualTo(onlyCase().id());
    assertThat(time.local(supervise.due()).toLocalDate()).isEqualTo(LocalDate.of(2023, 3, 23));
    assertThat(staff.context(supervise).at("/case/suggested").asText()).isEqualTo("URGE");
    assertThat(steps()).isEmpty();

    staff.complete(supervise, Answers.supervise("YELLOW_CARD"));

    assertThat(steps()).containsExactly("YELLOW_CARD 2023-03-22T12");
    assertThat(running())
        .hasPassedInOrder("Task_Supervise", "Gateway_Waived", "Gateway_StepTaken")
        .isWaitingAt("Gateway_Wait");
    time.moveTo("2023-03-24T12:00");
    assertThat(steps()).last().isEqualTo("URGE 2023-03-24T09");
  }

  @Test
  void letsTheOfficeWaiveWhenItIsAsked() {
    rules.change("Rule_Urge_Confirm", "true");
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");
    ProcessInstance supervised = running();

    staff.complete(staff.task(measure, TaskKind.SUPERVISE), Answers.supervise("WAIVE"));

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.WAIVED);
    assertThat(supervised)
        .hasPassedInOrder("Gateway_Waived", "End_WaivedByOffice", "End_NotPursued")
        .isEnded();
  }

  @Test
  void takesAStepFromTheBoardAsTheAnswerItAskedFor() {
    rules.change("Rule_Urge_Confirm", "true");
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");

    act(CaseAction.RED_CARD, "");

    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    assertThat(running()).isWaitingAt("Gateway_Wait", "Task_Interview");
  }

  @Test
  void settlesACaseWhileTheOfficeIsAsked() {
    rules.change("Rule_Urge_Confirm", "true");
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
    assertThat(supervisions()).isZero();
  }

  @Test
  void opensACaseByHandBeforeItsDateAndJoinsItWhenTheDatePasses() {
    ProcessInstance process = start(aMeasure());

    byHand.openOnTask(office(), staff.task(measure, TaskKind.SIGN_FOR).id(), "上季度多次迟报");

    assertThat(onlyCase().openedBy()).isEqualTo("周文涛");
    assertThat(onlyCase().reason()).isEqualTo("上季度多次迟报");
    assertThat(steps()).containsExactly("URGE 2023-03-20T09");
    ProcessInstance supervised = running();
    assertThat(supervised)
        .hasPassedInOrder("Start_ByHand", "Gateway_Opened", "Task_DecideLevel")
        .isWaitingAt("Gateway_Wait");
    time.moveTo("2023-03-22");
    assertThat(process).isNotWaitingAt(BpmnIds.CALL_SUPERVISION);
    assertThat(joined()).isOne();
    assertThat(onlyCase().open()).isTrue();
    assertThat(record()).contains("case-opened", "urged", "overdue");
    time.moveTo("2023-03-24T12:00");
    assertThat(steps())
        .containsExactly("URGE 2023-03-20T09", "URGE 2023-03-22T09", "YELLOW_CARD 2023-03-24T09");

    staff.complete(measure, TaskKind.SIGN_FOR);

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.SETTLED);
    assertThat(supervised).isEnded();
  }

  @Test
  void opensACaseByHandOnTheLeadOfAMeasureAndSettlesItByHand() {
    start(aMeasure());

    byHand.openOnLead(office(), measure, "推进滞后");

    assertThat(onlyCase().task()).isNull();
    assertThat(onlyCase().unit().value()).isEqualTo("xz-kjj");
    assertThatExceptionOfType(CaseAlreadyOpen.class)
        .isThrownBy(() -> byHand.openOnLead(office(), measure, "再次立案"));
    ProcessInstance supervised = running();

    act(CaseAction.SETTLE, "已赶上序时进度");
    time.runJobs();

    assertThat(onlyCase().state()).isEqualTo(SupervisionCase.State.SETTLED);
    assertThat(supervised).isEnded();
  }

  @RepeatedTest(10)
  void neverOpensTwoCasesOnOneMatter() {
    start(aMeasure());
    String task = staff.task(measure, TaskKind.SIGN_FOR).id();
    time.moveTo("2023-03-21T17:00");

    List<Throwable> failures =
        Together.run(
            () -> byHand.openOnTask(office(), task, "立案"),
            () -> byHand.openOnTask(office(), task, "立案"),
            () -> time.moveTo("2023-03-22"));

    assertThat(failures).allMatch(CaseAlreadyOpen.class::isInstance);
    time.moveTo("2023-03-22T12:00");
    assertThat(onlyCase().open()).isTrue();
    assertThat(supervisions()).isOne();
  }
}
