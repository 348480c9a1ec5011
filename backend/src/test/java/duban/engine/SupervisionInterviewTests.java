package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.planning.MeasureId;
import duban.supervision.CardNotHigher;
import duban.supervision.CaseAction;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The interview after a red card (约谈). */
class SupervisionInterviewTests extends SupervisedMeasures {

  @Test
  void asksForAnInterviewWithTheRedCard() {
    start(aMeasure());
    time.moveTo("2023-03-29T12:00");

    assertThat(running())
        .hasPassedInOrder("Gateway_InterviewDue", "Gateway_AskInterview", "Gateway_ToWait")
        .isWaitingAt("Task_Interview", "Gateway_Wait");
    OpenTask interview = staff.task(measure, TaskKind.INTERVIEW);
    assertThat(interview.unit().value()).isEqualTo("xz-office");
    assertThat(time.local(interview.due()).toLocalDate()).isEqualTo(LocalDate.of(2023, 4, 6));
    assertThat(onlyCase().interview().recordedAt()).isNull();
    assertThat(notices("interview")).containsExactly("xz-office");

    staff.complete(interview);

    assertThat(onlyCase().interview().agreed()).isEqualTo("三个工作日内完成。");
    assertThat(onlyCase().interview().recordedBy()).isEqualTo("周文涛");
    assertThat(running()).hasPassedInOrder("Task_Interview", "End_InterviewRecorded");
    assertThat(running()).isWaitingAt("Gateway_Wait").isNotWaitingAt("Task_Interview");
    assertThat(onlyCase().open()).isTrue();
    assertThat(onlyCase().level()).isEqualTo(Level.RED_CARD);
    assertThat(record()).contains("interview");
  }

  @Test
  void remindsTheOfficeOfTheInterviewAndLetsTheCardStandWithoutIt() {
    start(aMeasure());

    time.moveTo("2023-04-12T12:00");

    assertThat(notices("reminder")).contains("xz-office");
    assertThat(staff.tasks(measure, TaskKind.INTERVIEW)).hasSize(1);
    assertThat(onlyCase().level()).isEqualTo(Level.RED_CARD);
  }

  @Test
  void writesOneInterviewForSeveralRedCardsOfAUnit() {
    String plan = plans.publish(aPlan(aMeasure(), aMeasure(), aMeasure()));
    measure = MeasureId.of(plan, "1");
    time.moveTo("2023-03-29T12:00");
    OpenTask task = staff.task(measure, TaskKind.INTERVIEW);
    assertThat(staff.context(task).at("/others")).hasSize(2);
    SupervisionCase second = cases.ofMeasure(MeasureId.of(plan, "2")).get(0);

    staff.complete(
        task,
        Map.of(
            "heldOn",
            "2023-03-29",
            "attendees",
            "分管负责人",
            "agreed",
            "本周内完成。",
            "also",
            List.of(second.id())));

    assertThat(cases.ofMeasure(second.measure()).get(0).interview().agreed()).isEqualTo("本周内完成。");
    assertThat(staff.tasks(second.measure(), TaskKind.INTERVIEW)).isEmpty();
    assertThat(staff.tasks(MeasureId.of(plan, "3"), TaskKind.INTERVIEW)).hasSize(1);
  }

  @Test
  void asksForAnInterviewAfterARedCardByHand() {
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");

    act(CaseAction.RED_CARD, "造成严重影响");

    assertThat(staff.tasks(measure, TaskKind.INTERVIEW)).hasSize(1);
    assertThat(notices("red-card")).containsExactly("xz-kjj", "xz-leaders");
    assertThatExceptionOfType(CardNotHigher.class)
        .isThrownBy(() -> act(CaseAction.YELLOW_CARD, ""));
    act(CaseAction.URGE, "");
    time.moveTo("2023-03-31");
    assertThat(staff.tasks(measure, TaskKind.INTERVIEW)).hasSize(1);
    assertThat(steps()).filteredOn(step -> step.startsWith("RED_CARD")).hasSize(1);
  }
}
