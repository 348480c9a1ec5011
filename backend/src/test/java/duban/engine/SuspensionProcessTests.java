package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import duban.closure.WindUp;
import duban.compiler.BpmnIds;
import duban.organisation.UnitId;
import duban.planning.MeasureState;
import duban.planning.Plans;
import duban.planning.Suspension;
import duban.planning.Suspensions;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.suspension.Suspending;
import duban.testing.PlanText;
import duban.work.MeasureSuspended;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A measure that is parked (挂账) and taken up again. */
class SuspensionProcessTests extends RunningMeasures {

  private static final UnitId OFFICE = new UnitId("xz-office");

  @Autowired private Suspending suspending;
  @Autowired private Suspensions suspensions;
  @Autowired private Plans published;
  @Autowired private SupervisionCases cases;
  @Autowired private OpenTasks tasks;
  @Autowired private WindUp windUp;

  @Test
  void letsNothingFallDueWhileTheMeasureIsParked() {
    ProcessInstance process = start(aMeasure());

    suspend();
    time.moveTo("2023-06-30");

    assertThat(process).isWaitingAt(BpmnIds.signForTask("u01", 1), BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(cases.ofMeasure(measure)).isEmpty();
    assertThat(notices("reminder")).isEmpty();
    assertThat(tasks.overdue(List.of(measure.plan()))).isEmpty();
    assertThat(published.measure(measure).state()).isEqualTo(MeasureState.SUSPENDED);
    assertThat(record()).containsExactly("plan-published", "suspended");
  }

  @Test
  void tellsWhoeverCompletesATaskThatTheMeasureIsParked() {
    start(aMeasure());
    suspend();
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);

    assertThatExceptionOfType(MeasureSuspended.class)
        .isThrownBy(() -> staff.complete(task))
        .satisfies(problem -> assertThat(problem.slug()).isEqualTo("measure-suspended"))
        .satisfies(problem -> assertThat(problem.facts()).containsEntry("reason", "等待用地批复"));

    assertThat(task.suspended()).isTrue();
    resume();
    staff.complete(measure, TaskKind.SIGN_FOR);
    assertThat(staff.tasks(measure, TaskKind.IMPLEMENT)).hasSize(1);
  }

  @Test
  void givesTheWorkTheWorkingDaysBackThatItLost() {
    start(aMeasure().saying("力争2023年9月底前建立企业培育库。"));
    suspend();
    time.moveTo("2023-03-27T09:00");

    resume();

    // signing for was due on the 21st; five working days were lost
    assertThat(dueDay(TaskKind.SIGN_FOR)).isEqualTo(LocalDate.of(2023, 3, 28));
    time.moveTo("2023-03-28T17:29");
    assertThat(notices("reminder")).hasSize(1);
    assertThat(cases.ofMeasure(measure)).isEmpty();
    time.moveTo("2023-03-29T10:00");
    assertThat(cases.ofMeasure(measure)).hasSize(1);
    // 7 and 8 October are worked
    assertThat(published.measure(measure).deadline()).isEqualTo(LocalDate.of(2023, 10, 11));
    staff.complete(measure, TaskKind.SIGN_FOR);
    assertThat(dueDay(TaskKind.IMPLEMENT)).isEqualTo(LocalDate.of(2023, 10, 11));
    assertThat(record()).contains("suspended", "resumed");
    assertThat(notices("suspended")).contains("xz-kjj", "xz-leaders");
    assertThat(notices("resumed")).contains("xz-kjj", "xz-leaders");
  }

  @Test
  void movesTheTimersOfEveryMemberOfAGroup() {
    start(aMeasure().saying("力争2023年6月9日前建立企业培育库。").with(PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-ts");
    time.moveTo("2023-05-31T09:00");
    suspend();
    time.moveTo("2023-06-14T09:00");

    resume();

    assertThat(staff.tasks(measure, TaskKind.IMPLEMENT))
        .hasSize(2)
        .allSatisfy(
            task ->
                assertThat(time.local(task.due()).toLocalDate())
                    .isEqualTo(LocalDate.of(2023, 6, 26)));
    time.moveTo("2023-06-26T17:00");
    assertThat(openCases()).noneMatch(matter -> matter.taskKind() == TaskKind.IMPLEMENT);
    time.moveTo("2023-06-27");
    assertThat(openCases()).filteredOn(m -> m.taskKind() == TaskKind.IMPLEMENT).hasSize(2);
  }

  @Test
  void skipsThePeriodThatWasCutOffBeforeItsReportsOpened() {
    ProcessInstance process = start(aMeasure().with(PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-05-04");
    suspend();
    time.moveTo("2023-07-20");

    resume();
    time.runJobs();

    assertThat(process).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(period(process)).isEqualTo("2023-Q3");
    assertThat(statuses("2023-Q2")).hasSize(4).containsOnly("EXCUSED");
    assertThat(record()).containsOnlyOnce("period-skipped").doesNotContain("report-missed");
    time.moveTo("2023-09-16");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(3);
  }

  @Test
  void takesBackReportsWhoseCutOffPassedAndEndsTheirCases() {
    ProcessInstance process = start(aMeasure().with(PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-27");
    staff.complete(measure, TaskKind.REPORT, "xz-kjj");
    assertThat(openCases()).hasSize(2);
    suspend();
    time.moveTo("2023-08-01");

    resume();
    time.runJobs();

    assertThat(process).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(statuses("2023-Q2")).containsExactly("EXCUSED", "EXCUSED", "EXCUSED", "LATE");
    assertThat(openCases()).isEmpty();
    assertThat(supervisions()).isZero();
    time.moveTo("2023-09-16");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(3);
  }

  @Test
  void skipsThePeriodWhoseConsolidationWasCutOff() {
    ProcessInstance process = start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-20");
    staff.complete(measure, TaskKind.REPORT);
    assertThat(process).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);
    suspend();
    time.moveTo("2023-08-01");

    resume();
    time.runJobs();

    assertThat(process).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(period(process)).isEqualTo("2023-Q3");
    assertThat(statuses("2023-Q2")).containsExactly("EXCUSED", "SUBMITTED");
  }

  @Test
  void skipsEveryPeriodOfALongSuspension() {
    ProcessInstance process = start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    suspend();
    time.moveTo("2023-10-20");

    resume();
    time.runJobs();

    assertThat(period(process)).isEqualTo("2023-Q4");
    assertThat(statuses("2023-Q2")).hasSize(2).containsOnly("EXCUSED");
    assertThat(statuses("2023-Q3")).hasSize(2).containsOnly("EXCUSED");
    assertThat(cases.ofMeasure(measure)).isEmpty();
  }

  @Test
  void leavesTimeForAReportThatFellDueMeanwhileButIsNotCutOff() {
    start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-20");
    suspend();
    time.moveTo("2023-06-28T10:00");

    resume();
    time.runJobs();

    // cut off on 7 July
    assertThat(dueDay(TaskKind.REPORT)).isEqualTo(LocalDate.of(2023, 7, 6));
    time.moveTo("2023-07-06T17:00");
    assertThat(cases.ofMeasure(measure)).isEmpty();
    staff.complete(measure, TaskKind.REPORT);
    assertThat(statuses("2023-Q2")).contains("SUBMITTED");
  }

  @Test
  void opensAPeriodThatWouldHaveOpenedMeanwhileWithTimeToReport() {
    start(aMeasure());
    staff.complete(measure, TaskKind.SIGN_FOR);
    suspend();
    time.moveTo("2023-06-28T10:00");

    resume();
    time.runJobs();

    assertThat(dueDay(TaskKind.REPORT)).isEqualTo(LocalDate.of(2023, 7, 6));
    assertThat(cases.ofMeasure(measure)).isEmpty();
  }

  @Test
  void doesNotCountTheDaysOfASuspensionAgainstWhoWasLateBefore() {
    start(aMeasure());
    time.moveTo("2023-03-23T10:00");
    suspend();
    time.moveTo("2023-03-30T10:00");

    resume();

    SupervisionCase matter = cases.ofMeasure(measure).get(0);
    assertThat(matter.state()).isEqualTo(SupervisionCase.State.OPEN);
    // the 22nd and 23rd; the 24th to the 30th do not count
    assertThat(
            suspensions.workingDays().between(measure, matter.due(), instant("2023-03-30T10:00")))
        .isEqualTo(2);
    // urged on the 22nd, it was to be shown a yellow card on the 24th
    assertThat(time.local(matter.nextLook()).toLocalDate()).isEqualTo(LocalDate.of(2023, 3, 31));
    time.moveTo("2023-03-31T08:59");
    assertThat(cases.ofMeasure(measure).get(0).level()).isEqualTo(Level.URGE);
    time.moveTo("2023-03-31T10:01");
    assertThat(cases.ofMeasure(measure).get(0).level()).isEqualTo(Level.YELLOW_CARD);
  }

  @Test
  void canBeParkedTwiceAndKeepsBothInItsRecord() {
    start(aMeasure());
    suspend();
    time.moveTo("2023-03-22T09:00");
    resume();
    time.moveTo("2023-03-22T10:00");
    suspend();
    time.moveTo("2023-03-24T09:00");
    resume();

    assertThat(suspensions.ofMeasure(measure))
        .hasSize(2)
        .noneMatch(Suspension::open)
        .allMatch(suspension -> suspension.note().equals("批复已下达"));
    // two working days each time
    assertThat(dueDay(TaskKind.SIGN_FOR)).isEqualTo(LocalDate.of(2023, 3, 27));
  }

  @Test
  void endsWithItsPlanThoughItIsParked() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-03-22");
    suspend();

    windUp.windUp(measure.plan());
    time.runJobs();

    assertThat(process).isEnded();
    assertThat(supervisions()).isZero();
    assertThat(published.measure(measure).state()).isEqualTo(MeasureState.WOUND_UP);
    assertThat(suspensions.open(measure)).isEmpty();
  }

  private void suspend() {
    suspending.suspend(staff.of(OFFICE), measure, "等待用地批复", time.now().toLocalDate().plusMonths(3));
  }

  private void resume() {
    suspending.resume(staff.of(OFFICE), measure, "批复已下达");
  }

  private LocalDate dueDay(TaskKind kind) {
    return time.local(staff.task(measure, kind).due()).toLocalDate();
  }

  private List<SupervisionCase> openCases() {
    return cases.ofMeasure(measure).stream()
        .filter(matter -> matter.state() == SupervisionCase.State.OPEN)
        .toList();
  }

  private java.time.Instant instant(String local) {
    return java.time.LocalDateTime.parse(local)
        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
        .toInstant();
  }

  private List<String> statuses(String period) {
    return jdbc.sql(
            "select status from progress_report where measure_id = :id and period = :period"
                + " order by status")
        .param("id", measure.value())
        .param("period", period)
        .query(String.class)
        .list();
  }
}
