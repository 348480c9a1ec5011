package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.compiler.BpmnIds;
import duban.organisation.Actor;
import duban.organisation.People;
import duban.planning.MeasureId;
import duban.supervision.ByHand;
import duban.supervision.CardNotHigher;
import duban.supervision.CaseAction;
import duban.supervision.CaseAlreadyOpen;
import duban.supervision.CaseOver;
import duban.supervision.Level;
import duban.supervision.Supervision;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.Answers;
import duban.testing.PlanText;
import duban.testing.Rules;
import duban.testing.Together;
import duban.work.OpenTask;
import duban.work.Postponing;
import duban.work.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What happens to a matter under supervision: every way through {@code supervision.bpmn}. A
 * sign-for of 20 March is due on Tuesday, 21 March 2023.
 */
class SupervisionProcessTests extends RunningMeasures {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH");

  @Autowired private SupervisionCases cases;
  @Autowired private Supervision supervision;
  @Autowired private Postponing postponing;
  @Autowired private ByHand byHand;
  @Autowired private People people;
  @Autowired private Rules rules;
  @Autowired private RuntimeService runtime;
  @Autowired private TransactionTemplate transaction;

  @AfterEach
  void putTheRulesBack() {
    rules.putBack();
  }

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

  private void act(CaseAction action, String note) {
    byHand.act(office(), onlyCase().id(), action, note);
    time.runJobs();
  }

  private Actor office() {
    return people.actor("office").orElseThrow();
  }

  private ProcessInstance running() {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("supervision")
        .processInstanceBusinessKey(measure.value())
        .singleResult();
  }

  /** Escalations that found a case open. */
  private long joined() {
    return jdbc.sql("select count(*) from act_hi_actinst where act_id_ = 'End_Joined'")
        .query(Long.class)
        .single();
  }

  /**
   * The steps on the only case, as {@code URGE 2023-03-22T09}: the hour in which they were taken.
   */
  private List<String> steps() {
    return onlyCase().steps().stream()
        .map(step -> step.level() + " " + HOUR.format(time.local(step.at())))
        .toList();
  }

  private SupervisionCase onlyCase() {
    assertThat(cases.ofMeasure(measure)).hasSize(1);
    return cases.ofMeasure(measure).get(0);
  }
}
