package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.compiler.BpmnIds;
import duban.planning.MeasureId;
import duban.supervision.Level;
import duban.supervision.Supervision;
import duban.supervision.SupervisionCase;
import duban.testing.PlanText;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a matter goes from urging to the red card by itself. */
class SupervisionEscalationTests extends SupervisedMeasures {

  @Autowired private Supervision supervision;

  @Test
  void opensACaseWhenTheDueDatePasses() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-03-21T17:29");
    assertThat(cases.ofMeasure(measure)).isEmpty();

    time.moveTo("2023-03-22");

    assertThat(process)
        .hasPassed(BpmnIds.dueTimer(BpmnIds.signForTask("u01", 1)))
        .isWaitingAt(BpmnIds.signForTask("u01", 1), BpmnIds.CALL_SUPERVISION);
    assertThat(running())
        .hasPassedInOrder(
            "Start_Overdue",
            "Task_OpenCase",
            "Gateway_AlreadyOpen",
            "Gateway_Opened",
            "Start_Supervising",
            "Gateway_Look",
            "Task_DecideLevel",
            "Task_PlanNextLook",
            "Gateway_ConfirmFirst",
            "Task_TakeStep",
            "Gateway_StepTaken",
            "Gateway_InterviewDue",
            "Gateway_ToWait")
        .isWaitingAt("Gateway_Wait");
    SupervisionCase matter = onlyCase();
    assertThat(matter.task()).isEqualTo(staff.task(measure, TaskKind.SIGN_FOR).id());
    assertThat(matter.unit().value()).isEqualTo("xz-kjj");
    assertThat(matter.state()).isEqualTo(SupervisionCase.State.OPEN);
    assertThat(matter.level()).isEqualTo(Level.NONE);
    assertThat(matter.byHand()).isFalse();
    assertThat(record()).containsExactly("plan-published", "overdue");
    assertThat(notices("urge")).isEmpty();
  }

  @Test
  void urgesThenShowsTheYellowAndTheRedCardByItself() {
    start(aMeasure());

    time.moveTo("2023-03-22T08:59");
    assertThat(steps()).isEmpty();
    time.moveTo("2023-03-29T12:00");

    assertThat(steps())
        .containsExactly(
            "URGE 2023-03-22T09", "YELLOW_CARD 2023-03-24T09", "RED_CARD 2023-03-29T09");
    assertThat(onlyCase().steps()).allMatch(SupervisionCase.Step::bySystem);
    assertThat(onlyCase().level()).isEqualTo(Level.RED_CARD);
    assertThat(notices("urge")).containsExactly("xz-kjj", "xz-office");
    assertThat(notices("yellow-card")).containsExactly("xz-kjj", "xz-office");
    assertThat(notices("red-card")).containsExactly("xz-kjj", "xz-office", "xz-leaders");
    assertThat(record()).containsSubsequence("overdue", "urged", "yellow-card", "red-card");
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
  }

  @Test
  void showsACardOnceAndUrgesAgainAfterTheRedOne() {
    start(aMeasure());

    // ten working days on, over the tomb-sweeping holiday of 5 April
    time.moveTo("2023-04-13T12:00");

    assertThat(steps()).hasSize(4).last().isEqualTo("URGE 2023-04-13T09");
    assertThat(onlyCase().level()).isEqualTo(Level.RED_CARD);
    assertThat(staff.tasks(measure, TaskKind.INTERVIEW)).hasSize(1);
    assertThat(running()).hasPassedInOrder("Gateway_Wait", "Timer_LookDue", "Gateway_Look");
  }

  @Test
  void countsWorkingDaysOverSpringFestival() {
    time.moveTo("2024-02-06T09:00");
    start(aMeasure());

    time.moveTo("2024-02-29");

    // off from 10 to 17 February; Sunday the 18th is worked
    assertThat(steps())
        .containsExactly(
            "URGE 2024-02-08T09", "YELLOW_CARD 2024-02-18T09", "RED_CARD 2024-02-21T09");
  }

  @Test
  void countsWorkingDaysOverNationalDay() {
    time.moveTo("2023-09-26T09:00");
    start(aMeasure());

    time.moveTo("2023-10-12");

    // off from 29 September to 6 October; the weekend of 7 and 8 October is worked
    assertThat(steps())
        .containsExactly(
            "URGE 2023-09-28T09", "YELLOW_CARD 2023-10-08T09", "RED_CARD 2023-10-11T09");
  }

  @Test
  void asksTheNewestRulesAtEachLook() {
    start(aMeasure());
    time.moveTo("2023-03-22T12:00");

    rules.change("Rule_Yellow_Level", "\"RED_CARD\"");
    time.moveTo("2023-03-24T12:00");

    assertThat(steps()).containsExactly("URGE 2023-03-22T09", "RED_CARD 2023-03-24T09");
  }

  @Test
  void looksNoMoreWhereTheRulesNameNoDay() {
    rules.change("Rule_Urge_NextDay", "");
    start(aMeasure());

    time.moveTo("2023-05-22");

    assertThat(steps()).containsExactly("URGE 2023-03-22T09");
    assertThat(onlyCase().nextLook()).isNull();
    staff.complete(measure, TaskKind.SIGN_FOR);
    assertThat(supervisions()).isZero();
  }

  @Test
  void looksTheNextWorkingDayWhereTheRulesNameADayThatHasPassed() {
    rules.change("Rule_Urge_NextDay", "1");
    start(aMeasure());

    time.moveTo("2023-03-23T12:00");

    assertThat(steps()).containsExactly("URGE 2023-03-22T09", "URGE 2023-03-23T09");
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
  void remindsTheOfficeOfItsOwnWorkWithoutCardsAndTellsTheLeadersInTheEnd() {
    start(aMeasure());
    implement();
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    time.moveTo("2023-03-28T12:00");
    assertThat(onlyCase().taskKind()).isEqualTo(TaskKind.REVIEW_CLOSURE);
    assertThat(steps()).containsExactly("URGE 2023-03-28T09");
    assertThat(notices("urge")).containsExactly("xz-office");

    time.moveTo("2023-04-20");

    assertThat(onlyCase().level()).isEqualTo(Level.URGE);
    assertThat(notices("urge"))
        .containsExactly(
            "xz-office",
            "xz-office",
            "xz-leaders",
            "xz-office",
            "xz-leaders",
            "xz-office",
            "xz-leaders");
  }

  @Test
  void supervisesATaskOfAPlanAsAWhole() {
    String plan = plans.publish(aPlan(aMeasure()));
    staff.complete(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR);
    time.moveTo("2023-07-20T10:00");
    OpenTask edit = staff.task(plan, TaskKind.EDIT_PERIOD_REPORT);
    time.moveTo("2023-07-26T08:00");
    // as the process of the plan calls it when the day has passed
    runtime.startProcessInstanceByKey(
        "supervision",
        plan,
        Map.of("overdueElement", edit.element(), "overdueUnit", edit.unit().value()));

    time.moveTo("2023-08-03T12:00");

    SupervisionCase matter = planCase(plan);
    assertThat(matter.measure()).isNull();
    assertThat(matter.task()).isEqualTo(edit.id());
    assertThat(matter.steps())
        .extracting(SupervisionCase.Step::level)
        .containsExactly(Level.URGE, Level.URGE);
    assertThat(
            jdbc.sql("select action from audit_entry where plan_key = :plan and measure_id is null")
                .param("plan", plan)
                .query(String.class)
                .list())
        .contains("overdue", "urged");
    staff.complete(edit);
    assertThat(planCase(plan).state()).isEqualTo(SupervisionCase.State.SETTLED);
  }

  private SupervisionCase planCase(String plan) {
    return cases.ofPlan(plan).stream()
        .filter(matter -> matter.measure() == null)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void holdsNothingAgainstAUnitFromBeforeItGotTheTask() {
    start(aMeasure().saying("力争2022年6月底前建立企业培育库。"));
    staff.complete(measure, TaskKind.SIGN_FOR);
    assertThat(steps()).isEmpty();

    time.moveTo("2023-03-28T12:00");

    // given on 20 March: urged the next day, the yellow card on the sixth working day
    assertThat(steps()).containsExactly("URGE 2023-03-21T09", "YELLOW_CARD 2023-03-28T09");
  }
}
