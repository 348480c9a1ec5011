package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.compiler.BpmnIds;
import duban.extension.ExtensionNotPossible;
import duban.extension.ExtensionTooLate;
import duban.problem.FieldFault;
import duban.testing.PlanText;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** Until when a task may be extended, and what moves with it. */
class ExtensionDateTests extends AskedExtensions {

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
}
