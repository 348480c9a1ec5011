package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.compiler.BpmnIds;
import duban.extension.Extending;
import duban.extension.Extension;
import duban.extension.ExtensionAlreadyAsked;
import duban.extension.ExtensionEnded;
import duban.extension.ExtensionNotPossible;
import duban.extension.ExtensionTooLate;
import duban.organisation.UnitId;
import duban.problem.FieldFault;
import duban.problem.FormInvalid;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.testing.PlanText;
import duban.testing.PlanText.MeasureText;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request for more time, from the asking to its end. */
class ExtensionProcessTests extends AskedProcesses {

  @Autowired private Extending extending;
  @Autowired private SupervisionCases cases;

  ExtensionProcessTests() {
    super("extension");
  }

  @Test
  void isDecidedByTheOfficeAloneWhereTheLeadAsks() {
    start(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);

    ask(task, "2023-03-24");

    assertThat(asked())
        .hasPassed("Gateway_AskedByLead", "Gateway_ToApproval", "Task_DecideApprover")
        .hasNotPassed("Task_AdviseExtension")
        .isWaitingAt("Task_DecideByOffice");
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(decision.unit().value()).isEqualTo("xz-office");
    assertThat(day(decision)).isEqualTo("2023-03-23");
    assertThat(notices("extension-asked")).containsExactly("xz-office");
    assertThat(record()).containsExactly("plan-published", "extension-asked");
  }

  @Test
  void movesTheTaskAndItsTimersWhenItIsGranted() {
    ProcessInstance process = start(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);
    ask(task, "2023-03-24");
    ProcessInstance asked = asked();

    staff.complete(measure, TaskKind.DECIDE_EXTENSION);

    assertThat(asked).hasPassed("Task_Postpone", "End_Granted").isEnded();
    OpenTask now = staff.task(measure, TaskKind.SIGN_FOR);
    assertThat(now.id()).isEqualTo(task.id());
    assertThat(day(now)).isEqualTo("2023-03-24");
    assertThat(time.local(now.due()).toLocalTime()).isEqualTo(time.local(task.due()).toLocalTime());
    assertThat(notices("extension-granted")).containsExactly("xz-kjj");
    // two working days before the new date, and not one before the old
    assertThat(notices("reminder")).isEmpty();
    time.moveTo("2023-03-22T09:01");
    assertThat(cases.ofMeasure(measure)).isEmpty();
    assertThat(notices("reminder")).containsExactly("xz-kjj");
    time.moveTo("2023-03-24T17:29");
    assertThat(cases.ofMeasure(measure)).isEmpty();
    time.moveTo("2023-03-24T18:31");
    assertThat(process).isWaitingAt(BpmnIds.CALL_SUPERVISION);
    assertThat(cases.ofMeasure(measure)).hasSize(1);
  }

  @Test
  void hearsTheLeadFirstWhereAnotherUnitAsksAndKeepsTheDateWhenRefused() {
    implementing(aMeasure().with("市财政局"));
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT, "xz-czj");
    ask(task, "2023-06-15");
    ProcessInstance asked = asked();
    assertThat(asked).isWaitingAt("Task_AdviseExtension");
    OpenTask advice = staff.task(measure, TaskKind.ADVISE_EXTENSION);
    assertThat(advice.unit().value()).isEqualTo("xz-kjj");
    assertThat(staff.context(advice).at("/request/reason").asText()).isEqualTo("土地手续未办结。");
    assertThat(staff.context(advice).at("/request/unit/name").asText()).isEqualTo("市财政局");

    staff.complete(advice, Map.of("agrees", false, "advice", "应当加快。"));

    assertThat(asked).hasPassed("Task_AdviseExtension").isWaitingAt("Task_DecideByOffice");
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(staff.context(decision).at("/request/advice/text").asText()).isEqualTo("应当加快。");
    assertThat(staff.context(decision).at("/approver").asText()).isEqualTo("OFFICE");
    assertThat(staff.context(decision).at("/last").asText()).isEqualTo("2025-12-31");

    staff.complete(decision, Map.of("granted", false, "reason", "理由不足。"));

    assertThat(asked).hasPassed("End_Refused").hasNotPassed("Task_Postpone").isEnded();
    assertThat(day(staff.task(measure, TaskKind.IMPLEMENT, "xz-czj"))).isEqualTo("2023-05-31");
    assertThat(notices("extension-refused")).containsExactly("xz-czj");
    assertThat(last().decision().text()).isEqualTo("理由不足。");
    time.moveTo("2023-06-01");
    assertThat(cases.ofMeasure(measure)).hasSize(2);
  }

  @Test
  void asksForAReasonWhenItIsRefusedOrAdvisedAgainst() {
    implementing(aMeasure().with("市财政局"));
    ask(staff.task(measure, TaskKind.IMPLEMENT, "xz-czj"), "2023-06-15");
    OpenTask advice = staff.task(measure, TaskKind.ADVISE_EXTENSION);

    assertThat(fault(() -> staff.complete(advice, Map.of("agrees", false))))
        .isEqualTo(new FieldFault("advice", "advice-needs-reason"));
    staff.complete(advice);
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(fault(() -> staff.complete(decision, Map.of("granted", false, "reason", " "))))
        .isEqualTo(new FieldFault("reason", "refusal-needs-reason"));
    assertThat(last().state()).isEqualTo(Extension.State.ASKED);
  }

  @Test
  void goesOneLevelUpTheSecondTimeWhateverTheFirstBroughtAndNoHigher() {
    implementing(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT);
    ask(task, "2023-06-15");
    staff.complete(
        staff.task(measure, TaskKind.DECIDE_EXTENSION),
        Map.of("granted", true, "until", "2023-06-08"));
    assertThat(day(staff.task(measure, TaskKind.IMPLEMENT))).isEqualTo("2023-06-08");

    for (String until : List.of("2023-06-19", "2023-06-28")) {
      ask(staff.task(measure, TaskKind.IMPLEMENT), until);

      assertThat(asked()).hasPassed("Gateway_Leaders").isWaitingAt("Task_DecideByLeaders");
      OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
      assertThat(decision.unit().value()).isEqualTo("xz-leaders");
      assertThat(staff.context(decision).at("/earlier")).isNotEmpty();
      staff.complete(decision);
      assertThat(day(staff.task(measure, TaskKind.IMPLEMENT))).isEqualTo(until);
    }
  }

  @Test
  void doesNotCountWhatWasTakenBack() {
    implementing(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT);
    Extension first = ask(task, "2023-06-15");
    ProcessInstance asked = asked();

    extending.withdraw(staff.of(task.unit()), first.id());

    assertThat(asked).hasPassed("Start_Over", "End_Over").isEnded();
    assertThat(staff.tasks(measure, TaskKind.DECIDE_EXTENSION)).isEmpty();
    assertThat(last().state()).isEqualTo(Extension.State.WITHDRAWN);
    ask(task, "2023-06-15");
    assertThat(asked()).isWaitingAt("Task_DecideByOffice");
    staff.complete(measure, TaskKind.DECIDE_EXTENSION);
    assertThatExceptionOfType(ExtensionEnded.class)
        .isThrownBy(() -> extending.withdraw(staff.of(task.unit()), last().id()));
  }

  @Test
  void goesToTheLeadersWhenItIsLong() {
    implementing(aMeasure());
    // 30 working days after 31 May, with 22 and 23 June off and 25 June worked
    ask(staff.task(measure, TaskKind.IMPLEMENT), "2023-07-13");
    assertThat(asked()).isWaitingAt("Task_DecideByOffice");
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(
            fault(() -> staff.complete(decision, Map.of("granted", true, "until", "2023-07-14"))))
        .isEqualTo(new FieldFault("until", "until-needs-leaders"));
    extending.withdraw(staff.of(last().unit()), last().id());

    ask(staff.task(measure, TaskKind.IMPLEMENT), "2023-07-14");

    assertThat(asked()).isWaitingAt("Task_DecideByLeaders");
  }

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

  @Test
  void movesOneMemberOfAGroupAndNotTheOthers() {
    ProcessInstance process = implementing(aMeasure().with(PlanText.PARKS));
    ask(staff.task(measure, TaskKind.IMPLEMENT, "xz-jw"), "2023-06-15");
    staff.complete(measure, TaskKind.ADVISE_EXTENSION);

    staff.complete(measure, TaskKind.DECIDE_EXTENSION);

    assertThat(day(staff.task(measure, TaskKind.IMPLEMENT, "xz-jw"))).isEqualTo("2023-06-15");
    assertThat(day(staff.task(measure, TaskKind.IMPLEMENT, "xz-ts"))).isEqualTo("2023-05-31");
    time.moveTo("2023-06-01");
    assertThat(openCases()).containsExactlyInAnyOrder("xz-kjj IMPLEMENT", "xz-ts IMPLEMENT");
    time.moveTo("2023-06-16");
    assertThat(openCases()).contains("xz-jw IMPLEMENT");
    assertThat(process).isWaitingAt(BpmnIds.CALL_SUPERVISION);
  }

  @Test
  void movesAReportUpToItsCutOffWhichStays() {
    reporting();
    OpenTask report = staff.task(measure, TaskKind.REPORT, "xz-kjj");
    assertThat(day(report)).isEqualTo("2023-06-25");
    // five working days after the quarter: 7 July
    assertThat(fault(() -> ask(report, "2023-07-07")))
        .isEqualTo(new FieldFault("until", "until-too-late"));
    ask(report, "2023-07-06");
    staff.complete(measure, TaskKind.DECIDE_EXTENSION);
    assertThat(day(staff.task(measure, TaskKind.REPORT, "xz-kjj"))).isEqualTo("2023-07-06");

    time.moveTo("2023-07-06T10:00");
    staff.complete(measure, TaskKind.REPORT, "xz-kjj");

    assertThat(statuses()).contains("xz-kjj SUBMITTED");
    time.moveTo("2023-07-08");
    assertThat(statuses()).contains("xz-czj MISSING");
  }

  @Test
  void cutsAnExtendedReportOffAsBefore() {
    reporting();
    ask(staff.task(measure, TaskKind.REPORT, "xz-kjj"), "2023-07-06");
    staff.complete(measure, TaskKind.DECIDE_EXTENSION);

    time.moveTo("2023-07-08");

    assertThat(statuses()).containsExactlyInAnyOrder("xz-kjj MISSING", "xz-czj MISSING");
  }

  @Test
  void isRefusedAfterTheDueDate() {
    start(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-03-21T17:29");
    extending.outlook(staff.of(task.unit()), task.id(), null);

    time.moveTo("2023-03-21T18:30");

    assertThatExceptionOfType(ExtensionTooLate.class)
        .isThrownBy(() -> ask(task, "2023-03-24"))
        .satisfies(refused -> assertThat(refused.facts()).containsEntry("dueAt", task.due()));
    assertThat(extending.ofMeasure(staff.of(task.unit()), measure.plan(), "1")).isEmpty();
  }

  @Test
  void takesOneRequestATimeForATask() {
    start(aMeasure());
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);
    ask(task, "2023-03-24");

    assertThatExceptionOfType(ExtensionAlreadyAsked.class)
        .isThrownBy(() -> ask(task, "2023-03-27"));
  }

  @Test
  void isNotForTheOfficesOwnTasksNorBeyondThePlan() {
    start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    // due on the last day of the plan
    assertThatExceptionOfType(ExtensionNotPossible.class)
        .isThrownBy(() -> ask(staff.task(measure, TaskKind.IMPLEMENT), "2026-01-05"));
    staff.complete(measure, TaskKind.IMPLEMENT);
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    assertThatExceptionOfType(ExtensionNotPossible.class)
        .isThrownBy(() -> ask(staff.task(measure, TaskKind.REVIEW_CLOSURE), "2023-04-10"));
  }

  @Test
  void needsANewDateWhenTheOneAskedForHasPassedMeanwhile() {
    start(aMeasure());
    ask(staff.task(measure, TaskKind.SIGN_FOR), "2023-03-22");
    time.moveTo("2023-03-23T10:00");
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);

    assertThat(fault(() -> staff.complete(decision, Map.of("granted", true))))
        .isEqualTo(new FieldFault("until", "until-too-early"));

    staff.complete(decision, Map.of("granted", true, "until", "2023-03-27"));
    assertThat(day(staff.task(measure, TaskKind.SIGN_FOR))).isEqualTo("2023-03-27");
  }

  @Test
  void countsOverTheSpringFestival() {
    start(aMeasure().saying("力争2024年1月底前建立企业培育库。"));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2024-01-29T10:00");
    OpenTask task = staff.task(measure, TaskKind.IMPLEMENT);
    assertThat(day(task)).isEqualTo("2024-01-31");

    assertThat(fault(() -> ask(task, "2024-02-12")))
        .isEqualTo(new FieldFault("until", "until-no-working-day"));
    assertThat(fault(() -> ask(task, "2024-01-31")))
        .isEqualTo(new FieldFault("until", "until-too-early"));
    // a Sunday that is worked to make up for the holidays
    LocalDate madeUp = LocalDate.of(2024, 2, 18);
    assertThat(extending.outlook(staff.of(task.unit()), task.id(), madeUp).workingDays())
        .isEqualTo(9);
    ask(task, "2024-02-18");
    staff.complete(measure, TaskKind.DECIDE_EXTENSION);

    time.moveTo("2024-02-18T17:29");
    assertThat(openCases()).doesNotContain("xz-kjj IMPLEMENT");
    time.moveTo("2024-02-18T18:31");
    assertThat(openCases()).contains("xz-kjj IMPLEMENT");
  }

  /** A measure due at the end of May 2023 that is signed for. */
  private ProcessInstance implementing(MeasureText text) {
    ProcessInstance process = start(text.saying("力争2023年5月底前建立企业培育库。"));
    staff.complete(measure, TaskKind.SIGN_FOR);
    return process;
  }

  /** Two units are asked for their reports on the second quarter. */
  private void reporting() {
    start(aMeasure().with("市财政局"));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");
  }

  private Extension ask(OpenTask task, String until) {
    return extending.ask(
        staff.of(task.unit()), task.id(), LocalDate.parse(until), "土地手续未办结。", "已完成八成。");
  }

  private Extension last() {
    return extending.ofMeasure(staff.of(officeOf()), measure.plan(), measure.number()).get(0);
  }

  private static UnitId officeOf() {
    return UnitId.of("xz-office");
  }

  private String day(OpenTask task) {
    LocalDateTime due = time.local(task.due());
    return due.toLocalDate().toString();
  }

  private List<String> openCases() {
    return cases.ofMeasure(measure).stream()
        .filter(matter -> matter.state() == SupervisionCase.State.OPEN)
        .map(matter -> matter.unit() + " " + matter.taskKind())
        .toList();
  }

  private List<String> statuses() {
    return jdbc.sql(
            "select unit_id || ' ' || status from progress_report where measure_id = :id"
                + " and period = '2023-Q2' and not consolidated")
        .param("id", measure.value())
        .query(String.class)
        .list();
  }

  @SuppressWarnings("unchecked")
  private static FieldFault fault(ThrowingCallable doing) {
    FormInvalid refused = catchThrowableOfType(FormInvalid.class, doing);
    assertThat(refused).isNotNull();
    return ((List<FieldFault>) refused.facts().get("errors")).get(0);
  }
}
