package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.compiler.BpmnIds;
import duban.planning.MeasureId;
import duban.progress.ProgressReport;
import duban.progress.ProgressReport.Status;
import duban.progress.ProgressReports;
import duban.supervision.SupervisionCases;
import duban.testing.Answers;
import duban.testing.PlanText;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The reporting branch of a measure: from period to period. */
class ReportingProcessTests extends RunningMeasures {

  @Autowired private ProgressReports reports;
  @Autowired private SupervisionCases cases;

  @Test
  void asksEveryUnitAndMemberForAReportOnceThePeriodOpens() {
    ProcessInstance process = start(aMeasure().with("市财政局", PlanText.PARKS));
    assertThat(period(process)).isEqualTo("2023-Q2");
    time.moveTo("2023-06-15T08:59");
    assertThat(process).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();

    time.moveTo("2023-06-15T10:00");

    assertThat(staff.unitsWith(measure, TaskKind.REPORT))
        .containsExactly("xz-czj", "xz-jw", "xz-kjj", "xz-ts");
    assertThat(statuses("2023-Q2")).hasSize(4).containsOnly("OPEN");
  }

  @Test
  void takesASundayThatIsWorkedForADueDate() {
    start(aMeasure());

    time.moveTo("2023-06-16");

    OpenTask report = staff.task(measure, TaskKind.REPORT);
    // the quarter ends on a Friday; five working days later is the next
    assertThat(dueDay(report)).isEqualTo(LocalDate.of(2023, 6, 25));
    assertThat(cutOffDay(report)).isEqualTo(LocalDate.of(2023, 7, 7));
  }

  @Test
  void countsTheCutOffOverTheNationalHolidayAndItsWorkedWeekend() {
    start(aMeasure());
    time.moveTo("2023-09-14");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();

    time.moveTo("2023-09-16");

    OpenTask report = staff.task(measure, TaskKind.REPORT);
    assertThat(report.period()).isEqualTo("2023-Q3");
    assertThat(dueDay(report)).isEqualTo(LocalDate.of(2023, 9, 25));
    // 7 and 8 October, a weekend, are worked; 9, 10 and 11 follow
    assertThat(cutOffDay(report)).isEqualTo(LocalDate.of(2023, 10, 11));
    time.moveTo("2023-10-11T17:29");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).hasSize(1);
    time.moveTo("2023-10-11T18:31");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();
    assertThat(statuses("2023-Q3")).contains("MISSING");
  }

  @Test
  void remindsEveryUnitWhoseReportIsOpenTwoWorkingDaysAhead() {
    start(aMeasure().with("市财政局", PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT, "xz-czj");

    // between lie the dragon boat holiday and the worked Sunday on which it is due
    time.moveTo("2023-06-20T08:59");
    assertThat(notices("reminder")).isEmpty();
    time.moveTo("2023-06-20T09:01");

    assertThat(notices("reminder")).containsExactlyInAnyOrder("xz-kjj", "xz-jw", "xz-ts");
    time.moveTo("2023-06-25T09:01");
    assertThat(notices("reminder")).hasSize(3);
  }

  @Test
  void tellsReportsInTimeLateAndMissingApart() {
    ProcessInstance process = start(aMeasure().with("市财政局", PlanText.PARKS));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-25T17:29");
    staff.complete(measure, TaskKind.REPORT, "xz-kjj");
    time.moveTo("2023-06-26");
    staff.complete(measure, TaskKind.REPORT, "xz-ts");
    time.moveTo("2023-07-07T17:29");
    staff.complete(measure, TaskKind.REPORT, "xz-czj");
    assertThat(staff.unitsWith(measure, TaskKind.REPORT)).containsExactly("xz-jw");
    assertThat(process).hasNotPassed(BpmnIds.GATEWAY_REPORT_JOIN);

    time.moveTo("2023-07-08");

    assertThat(unitReports("2023-Q2"))
        .containsExactly("xz-czj LATE", "xz-jw MISSING", "xz-kjj SUBMITTED", "xz-ts LATE");
    assertThat(process).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);
    assertThat(
            jdbc.sql(
                    "select unit_name || ' ' || detail from audit_entry"
                        + " where measure_id = :id and action = 'report-missed' and actor is null")
                .param("id", measure.value())
                .query(String.class)
                .list())
        .containsExactly("贾汪区人民政府 2023-Q2");
    assertThat(staff.context(staff.task(measure, TaskKind.CONSOLIDATE_REPORT)).at("/reports"))
        .hasSize(4);
  }

  @Test
  void opensACaseForALateReportAndEndsItAtTheCutOff() {
    start(aMeasure().with("市财政局"));
    staff.complete(measure, TaskKind.SIGN_FOR);
    time.moveTo("2023-06-26");
    assertThat(casesOfUnits()).containsExactly("xz-czj OPEN", "xz-kjj OPEN");
    assertThat(cases.ofMeasure(measure).get(0).period()).isEqualTo("2023-Q2");
    staff.complete(measure, TaskKind.REPORT, "xz-czj");

    time.moveTo("2023-07-08");

    assertThat(casesOfUnits()).containsExactly("xz-czj SETTLED", "xz-kjj LAPSED");
    assertThat(supervisions()).isZero();
    assertThat(staff.tasks(measure, TaskKind.SUPERVISE)).isEmpty();
  }

  @Test
  void returnsAConsolidatedReportAndGoesOnOnceItIsAccepted() {
    ProcessInstance process = start(aMeasure().with("市财政局"));
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT);
    OpenTask consolidate = staff.task(measure, TaskKind.CONSOLIDATE_REPORT);
    assertThat(consolidate.unit().value()).isEqualTo("xz-kjj");
    assertThat(dueDay(consolidate)).isEqualTo(LocalDate.of(2023, 7, 11));
    staff.complete(consolidate, Answers.report("已建库。"));
    OpenTask review = staff.task(measure, TaskKind.REVIEW_REPORT);
    assertThat(review.unit().value()).isEqualTo("xz-office");
    assertThat(staff.context(review).at("/consolidated/progress").asText()).isEqualTo("已建库。");

    staff.complete(review, Answers.returning("数据不全"));

    JsonNode again = staff.context(staff.task(measure, TaskKind.CONSOLIDATE_REPORT));
    assertThat(again.at("/returned/reason").asText()).isEqualTo("数据不全");
    assertThat(again.at("/previous/progress").asText()).isEqualTo("已建库。");
    assertThat(notices("returned")).containsExactly("xz-kjj");
    staff.complete(measure, TaskKind.CONSOLIDATE_REPORT);
    staff.complete(measure, TaskKind.REVIEW_REPORT);
    assertThat(process).isWaitingAt(BpmnIds.TIMER_PERIOD_OPENS);
    assertThat(period(process)).isEqualTo("2023-Q3");
    assertThat(consolidated("2023-Q2").accepted()).isTrue();
    assertThat(consolidated("2023-Q2").status()).isEqualTo(Status.SUBMITTED);
  }

  @Test
  void goesOnWithoutTheConsolidatedReportAfterItsCutOff() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT);
    time.moveTo("2023-07-13T17:29");
    assertThat(process).isWaitingAt(BpmnIds.TASK_CONSOLIDATE_REPORT);

    time.moveTo("2023-07-14");

    assertThat(process).hasNotPassed(BpmnIds.TASK_REVIEW_REPORT);
    assertThat(period(process)).isEqualTo("2023-Q3");
    assertThat(consolidated("2023-Q2").status()).isEqualTo(Status.MISSING);
    assertThat(record()).contains("consolidation-missed");
    assertThat(staff.tasks(measure, TaskKind.CONSOLIDATE_REPORT)).isEmpty();
  }

  @Test
  void goesOnWithoutTheOfficesReviewAfterItsCutOff() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(measure, TaskKind.CONSOLIDATE_REPORT);
    assertThat(dueDay(staff.task(measure, TaskKind.REVIEW_REPORT)))
        .isEqualTo(LocalDate.of(2023, 7, 17));

    time.moveTo("2023-07-20");

    assertThat(process).hasPassed(BpmnIds.cutOffTimer(BpmnIds.TASK_REVIEW_REPORT));
    assertThat(period(process)).isEqualTo("2023-Q3");
    assertThat(record()).contains("review-missed");
    assertThat(consolidated("2023-Q2").accepted()).isNull();
    assertThat(staff.tasks(measure, TaskKind.REVIEW_REPORT)).isEmpty();
  }

  @Test
  void keepsAReturnedReportWhenItIsNotSentAgain() {
    ProcessInstance process = start(aMeasure());
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(staff.task(measure, TaskKind.CONSOLIDATE_REPORT), Answers.report("已建库。"));
    staff.complete(staff.task(measure, TaskKind.REVIEW_REPORT), Answers.returning("数据不全"));

    time.moveTo("2023-07-14");

    assertThat(period(process)).isEqualTo("2023-Q3");
    assertThat(consolidated("2023-Q2").status()).isEqualTo(Status.SUBMITTED);
    assertThat(consolidated("2023-Q2").progress()).isEqualTo("已建库。");
    assertThat(consolidated("2023-Q2").accepted()).isFalse();
  }

  @Test
  void offersAUnitWhatItReportedLastTime() {
    start(aMeasure().with("市财政局"));
    time.moveTo("2023-06-16");
    OpenTask first = staff.task(measure, TaskKind.REPORT, "xz-czj");
    assertThat(staff.context(first).at("/previous").isNull()).isTrue();
    staff.complete(first, Answers.report("已安排资金。"));

    time.moveTo("2023-09-16");

    JsonNode second = staff.context(staff.task(measure, TaskKind.REPORT, "xz-czj"));
    assertThat(second.at("/previous/period").asText()).isEqualTo("2023-Q2");
    assertThat(second.at("/previous/progress").asText()).isEqualTo("已安排资金。");
    JsonNode others = staff.context(staff.task(measure, TaskKind.REPORT, "xz-kjj"));
    assertThat(others.at("/previous").isNull()).isTrue();
  }

  @Test
  void endsReportsWithThePlansLastPeriodWhileTheWorkGoesOn() {
    measure = MeasureId.of(plans.publish(aPlan(aMeasure()).years("2023年")), "1");
    ProcessInstance process = instance(measure);
    staff.complete(measure, TaskKind.SIGN_FOR);

    time.moveTo("2024-02-20");

    assertThat(process)
        .hasPassed(BpmnIds.END_REPORTS_ENDED)
        .isNotEnded()
        .isWaitingAt(BpmnIds.implementTask("u01", 1));
    assertThat(reports.ofMeasure(measure))
        .filteredOn(report -> !report.consolidated())
        .extracting(report -> report.period() + " " + report.status())
        .containsExactly("2023-Q4 MISSING", "2023-Q3 MISSING", "2023-Q2 MISSING");
    time.moveTo("2024-07-20");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).isEmpty();
    staff.complete(measure, TaskKind.IMPLEMENT);
    staff.complete(measure, TaskKind.REQUEST_CLOSURE);
    staff.complete(measure, TaskKind.REVIEW_CLOSURE);
    assertThat(process).isEnded();
  }

  @Test
  void beginsWithThePeriodThatIsStillToOpenWhenThePlanIsPublished() {
    time.moveTo("2023-06-14");
    ProcessInstance before = start(aMeasure());
    assertThat(period(before)).isEqualTo("2023-Q2");

    time.moveTo("2023-06-16");
    ProcessInstance after = start(aMeasure());

    assertThat(period(after)).isEqualTo("2023-Q3");
  }

  @Test
  void letsThingsHappenAtTheirOwnTimeWhenMonthsAreSkipped() {
    start(aMeasure());

    time.moveTo("2023-11-01");

    assertThat(happenings())
        .containsSubsequence(
            "2023-03-21 overdue sign-for",
            "2023-06-25 overdue report",
            "2023-07-07 report-missed 2023-Q2",
            "2023-09-25 overdue report",
            "2023-10-11 report-missed 2023-Q3");
  }

  @Test
  void asksForNoReportsWhenThePlanIsOverAlready() {
    time.moveTo("2024-02-01");

    measure = MeasureId.of(plans.publish(aPlan(aMeasure()).years("2023年")), "1");

    assertThat(instance(measure))
        .hasPassed(BpmnIds.END_REPORTS_ENDED)
        .isWaitingAt(BpmnIds.signForTask("u01", 1));
  }

  private List<String> happenings() {
    return jdbc.sql(
            "select at, action, detail from audit_entry where measure_id = :id order by at, id")
        .param("id", measure.value())
        .query(
            (row, n) ->
                time.local(row.getObject("at", OffsetDateTime.class).toInstant()).toLocalDate()
                    + " "
                    + row.getString("action")
                    + " "
                    + row.getString("detail"))
        .list();
  }

  private List<String> statuses(String period) {
    return reports.ofMeasure(measure).stream()
        .filter(report -> report.period().equals(period))
        .map(report -> report.status().name())
        .toList();
  }

  private List<String> unitReports(String period) {
    return reports.ofMeasure(measure).stream()
        .filter(report -> report.period().equals(period) && !report.consolidated())
        .map(report -> report.unit() + " " + report.status())
        .sorted()
        .toList();
  }

  private ProgressReport consolidated(String period) {
    return reports.ofMeasure(measure).stream()
        .filter(report -> report.period().equals(period) && report.consolidated())
        .findFirst()
        .orElseThrow();
  }

  /** Cases of reports; that of signing for is not looked at. */
  private List<String> casesOfUnits() {
    return cases.ofMeasure(measure).stream()
        .filter(matter -> matter.taskKind() == TaskKind.REPORT)
        .map(matter -> matter.unit() + " " + matter.state())
        .sorted()
        .toList();
  }

  private LocalDate dueDay(OpenTask task) {
    return time.local(task.due()).toLocalDate();
  }

  private LocalDate cutOffDay(OpenTask task) {
    String cutOff = staff.context(task).at("/cutOff").asText();
    return OffsetDateTime.parse(cutOff).toLocalDate();
  }
}
