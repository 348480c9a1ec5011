package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeasureProcessTests {

  private final RunningMeasure measure = new RunningMeasure();

  @AfterEach
  void close() {
    measure.close();
  }

  @Test
  void endsWithTheAcceptedClosureThoughReportsAreStillToCome() {
    measure.start(SamplePlans.XUZHOU, "27");
    measure.complete(BpmnIds.signForTask("u01", 1));
    assertThat(measure.openTasks())
        .containsExactly(
            "Task_Implement_u01 u01", "Task_Implement_u02 member1", "Task_Implement_u02 member2");

    measure.complete(BpmnIds.implementTask("u01", 1));
    measure.complete(BpmnIds.implementTask("u02", 1));
    assertThat(measure.instance()).hasNotPassed(BpmnIds.implementJoin(1));
    measure.complete(BpmnIds.implementTask("u02", 1));
    assertThat(measure.openTasks()).containsExactly("Task_RequestClosure u01");

    measure.complete(BpmnIds.TASK_REQUEST_CLOSURE);
    assertThat(measure.openTasks()).containsExactly("Task_ReviewClosure office");
    measure.complete(BpmnIds.TASK_REVIEW_CLOSURE, Map.of(BpmnIds.CLOSURE_ACCEPTED, false));
    measure.complete(BpmnIds.TASK_REQUEST_CLOSURE);
    measure.complete(BpmnIds.TASK_REVIEW_CLOSURE, Map.of(BpmnIds.CLOSURE_ACCEPTED, true));

    assertThat(measure.instance()).hasPassed(BpmnIds.END_CLOSED);
    assertThat(measure.instance()).isEnded();
  }

  @Test
  void waitsForReportsUntilTheCutOffThenConsolidatesReviewsAndGoesOn() {
    measure.start(SamplePlans.XUZHOU, "5");
    measure.complete(BpmnIds.signForTask("u03", 1));
    measure.moveToDay(60);
    assertThat(measure.variable(BpmnIds.PERIOD)).isEqualTo("Q1");
    List.of("u03", "u01", "u02").forEach(unit -> measure.completeAll(BpmnIds.reportTask(unit)));
    List<String> waiting =
        measure.openTasks().stream().filter(task -> task.startsWith("Task_Report")).toList();
    assertThat(waiting).hasSize(3);

    measure.moveThroughDays(61, 75);

    assertThat(measure.beans.calls)
        .filteredOn(call -> call.startsWith("missed"))
        .containsExactlyInAnyOrderElementsOf(
            waiting.stream().map(task -> "missed " + task.split(" ")[1] + " Q1").toList());
    assertThat(measure.instance()).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);
    measure.complete(BpmnIds.TASK_CONSOLIDATE_REPORT);
    measure.complete(BpmnIds.TASK_REVIEW_REPORT, Map.of(BpmnIds.REPORT_ACCEPTED, false));
    measure.complete(BpmnIds.TASK_CONSOLIDATE_REPORT);
    measure.complete(BpmnIds.TASK_REVIEW_REPORT, Map.of(BpmnIds.REPORT_ACCEPTED, true));

    assertThat(measure.instance()).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(measure.variable(BpmnIds.PERIOD)).isEqualTo("Q2");
  }

  @Test
  void recordsEverybodyWhoMissesAPeriodAndEndsReportsAfterTheLastOne() {
    measure.start(SamplePlans.XUZHOU, "27");
    measure.complete(BpmnIds.signForTask("u01", 1));

    measure.moveThroughDays(60, 75);
    measure.moveThroughDays(76, 84);
    assertThat(measure.instance()).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);
    measure.complete(BpmnIds.TASK_CONSOLIDATE_REPORT);
    measure.moveThroughDays(85, 95);
    assertThat(measure.instance()).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    measure.moveThroughDays(150, 175);

    assertThat(measure.beans.calls)
        .filteredOn(call -> call.contains("missed"))
        .containsExactlyInAnyOrder(
            "missed u01 Q1",
            "missed member1 Q1",
            "missed member2 Q1",
            "review missed Q1",
            "missed u01 Q2",
            "missed member1 Q2",
            "missed member2 Q2",
            "consolidation missed Q2");
    assertThat(measure.instance()).hasPassed(BpmnIds.END_REPORTS_ENDED);
    assertThat(measure.instance()).isWaitingAt(BpmnIds.implementTask("u01", 1));
  }

  @Test
  void handsAnOverdueTaskToSupervisionAndLeavesItOpen() {
    measure.start(SamplePlans.XUZHOU, "5");

    measure.moveToDay(7);

    assertThat(measure.supervision(BpmnIds.signForTask("u03", 1)))
        .containsEntry("businessKey", "xuzhou-2023/5")
        .containsEntry(BpmnIds.MEASURE_ID, "xuzhou-2023/5")
        .containsEntry(BpmnIds.OVERDUE_ELEMENT, "Task_SignFor_u03")
        .containsEntry(BpmnIds.OVERDUE_UNIT, "u03")
        .containsEntry(BpmnIds.PERIOD, "Q1");
    assertThat(measure.instance()).hasPassed(BpmnIds.dueTimer(BpmnIds.signForTask("u03", 1)));
    measure.complete(BpmnIds.signForTask("u03", 1));
    assertThat(measure.instance()).isWaitingAt(BpmnIds.implementTask("u03", 1));
    assertThat(measure.instance()).isWaitingAt(BpmnIds.CALL_SUPERVISION);
  }

  @Test
  void endsWithItsPlanWhateverIsOpen() {
    measure.start(SamplePlans.XUZHOU, "27");
    measure.moveToDay(7);
    measure.complete(BpmnIds.signForTask("u01", 1));
    measure.moveToDay(60);
    assertThat(measure.openTasks()).hasSize(6);
    assertThat(measure.supervisions()).isOne();

    measure.receive(BpmnIds.MESSAGE_PLAN_WOUND_UP);

    assertThat(measure.instance()).hasPassed(BpmnIds.END_WOUND_UP).isEnded();
    assertThat(measure.beans.calls).contains("wound up xuzhou-2023/27");
    assertThat(measure.supervisions()).isZero();
  }

  @Test
  void namesTheMemberOfAGroupThatIsOverdue() {
    measure.start(SamplePlans.XUZHOU, "27");
    measure.complete(BpmnIds.signForTask("u01", 1));
    measure.complete(BpmnIds.implementTask("u01", 1));
    measure.complete(BpmnIds.implementTask("u02", 1));
    assertThat(measure.openTasks()).hasSize(1);
    String late = measure.openTasks().get(0).split(" ")[1];

    measure.moveToDay(100);

    assertThat(measure.supervision(BpmnIds.implementTask("u02", 1)))
        .containsEntry(BpmnIds.OVERDUE_UNIT, late);
    measure.complete(BpmnIds.implementTask("u02", 1));
    assertThat(measure.instance()).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
  }

  @Test
  void opensACaseForEachThatIsOverdueOnOneDay() {
    measure.start(SamplePlans.XUZHOU, "27");
    measure.complete(BpmnIds.signForTask("u01", 1));

    measure.moveThroughDays(60, 70);

    assertThat(measure.supervisions()).isEqualTo(3);
  }

  @Test
  void remindsOnceBeforeATaskIsDue() {
    measure.start(SamplePlans.XUZHOU, "27");
    String task = measure.task(BpmnIds.signForTask("u01", 1)).getId();

    measure.moveToDay(4);
    assertThat(measure.beans.calls).isEmpty();
    measure.moveThroughDays(5, 6);

    assertThat(measure.beans.calls).containsExactly("remind " + task);
  }

  @Test
  void givesTasksTheirFormAndDueDate() {
    measure.start(SamplePlans.XUZHOU, "27");

    var task = measure.task(BpmnIds.signForTask("u01", 1));

    assertThat(task.getFormKey()).isEqualTo("sign-for");
    assertThat(task.getDueDate()).isEqualTo(new Beans.Deadlines().signFor(null));
  }

  @Test
  void isNotHeldUpByAGroupWithoutMembers() {
    measure.beans.members = List.of();
    measure.start(SamplePlans.XUZHOU, "27");
    measure.complete(BpmnIds.signForTask("u01", 1));

    measure.complete(BpmnIds.implementTask("u01", 1));

    assertThat(measure.instance()).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
  }

  @Test
  void runsSeveralItemsSideBySideAndClosesAfterAll() {
    measure.start(SamplePlans.SHAPES, "two-items");
    List<String> signFor = measure.openTasks().stream().map(task -> task.split(" ")[0]).toList();
    assertThat(signFor).hasSize(2).first().isEqualTo("Task_SignFor_u01");
    signFor.forEach(measure::complete);
    List<String> implement =
        measure.openTasks().stream().map(task -> task.split(" ")[0]).distinct().toList();

    implement.forEach(measure::completeAll);

    List<String> consolidate =
        measure.openTasks().stream().map(task -> task.split(" ")[0]).toList();
    assertThat(consolidate).hasSize(2).allMatch(task -> task.startsWith("Task_Consolidate_"));
    measure.complete(consolidate.get(0));
    assertThat(measure.instance()).hasNotPassed(BpmnIds.GATEWAY_ITEMS_JOIN);
    measure.complete(consolidate.get(1));
    assertThat(measure.instance()).isWaitingAt(BpmnIds.TASK_REQUEST_CLOSURE);
  }

  @Test
  void runsWithoutAnyUnitButGroups() {
    measure.start(SamplePlans.SHAPES, "groups-only");
    assertThat(measure.openTasks()).containsExactly("Task_SignFor_office office");
    measure.complete(BpmnIds.signForTask("office", 1));

    List.copyOf(measure.openTasks()).forEach(task -> measure.complete(task.split(" ")[0]));

    assertThat(measure.openTasks()).containsExactly("Task_RequestClosure office");
  }
}
