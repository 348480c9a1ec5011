package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.compiler.BpmnIds;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.Browser;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The reports of a plan for 2023, from its publication to its final report. */
class PlanReportingProcessTests extends RunningMeasures {

  @LocalServerPort private int port;
  @Autowired private RuntimeService runtime;
  private Browser browser;
  private String plan;
  private ProcessInstance reporting;

  @BeforeEach
  void publish() {
    plan = plans.publish(aPlan(aMeasure(), aMeasure()).years("2023年"));
    measure = MeasureId.of(plan, "1");
    reporting = only("plan-reporting");
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void draftsTheNextPeriodThoughTheOfficeAndTheLeadersSitOnTheLast() {
    assertThat(reporting).isWaitingAt("Gateway_WaitForDraftDay");
    time.moveTo("2023-07-20T10:00");
    ProcessInstance second = only("period-report");
    assertThat(second).hasPassed("Start_ReportDue", "Task_Draft").isWaitingAt("Task_EditReport");
    assertThat(reporting)
        .hasPassed("Timer_DraftDue", "Gateway_ReportAndGoOn")
        .isWaitingAt("Call_PeriodReport", "Gateway_WaitForDraftDay");

    time.moveTo("2023-10-24T10:00");

    assertThat(instances("period-report")).hasSize(2);
    assertThat(periods(TaskKind.EDIT_PERIOD_REPORT)).containsExactly("2023-Q2", "2023-Q3");
    issue("2023-Q3");
    assertThat(second).isWaitingAt("Task_EditReport");
    issue("2023-Q2");
    assertThat(second).isEnded();
    assertThat(issuedReports()).containsExactly("2023-Q2", "2023-Q3");
    assertThat(reporting).hasPassed("End_ReportIssued").isWaitingAt("Gateway_WaitForDraftDay");
  }

  @Test
  void goesBackToTheOfficeWithTextAndReason() {
    time.moveTo("2023-07-20T10:00");
    ProcessInstance report = only("period-report");
    edit("2023-Q2", "总体情况良好。");
    assertThat(report).hasPassed("Task_EditReport").isWaitingAt("Task_ApproveReport");

    staff.complete(task(TaskKind.APPROVE_PERIOD_REPORT, "2023-Q2"), Answers.returning("补充原因"));

    assertThat(report)
        .hasPassed("Gateway_ReportApproved", "Gateway_ToEdit")
        .isWaitingAt("Task_EditReport");
    OpenTask again = task(TaskKind.EDIT_PERIOD_REPORT, "2023-Q2");
    JsonNode context = staff.context(again);
    assertThat(context.at("/returned/reason").asText()).isEqualTo("补充原因");
    assertThat(
            browser.get("/api/reports/" + context.at("/reportId")).json().at("/overview").asText())
        .isEqualTo("总体情况良好。");
    issue("2023-Q2");
    assertThat(report).hasPassed("End_Issued").isEnded();
  }

  @Test
  void handsAnOverdueEditAndAnOverdueApprovalToSupervision() {
    time.moveTo("2023-07-20T10:00");
    ProcessInstance report = only("period-report");
    // three working days over a weekend: until the evening of 25 July
    time.moveTo("2023-07-26T10:00");
    assertThat(report)
        .hasPassed("Timer_Due_EditReport", "Event_Overdue_EditReport", "Start_Overdue")
        .isWaitingAt("Task_EditReport", "Call_Supervision");
    assertThat(planCases()).containsExactly("xz-office edit-period-report OPEN");

    edit("2023-Q2", "总体情况良好。");

    assertThat(planCases()).containsExactly("xz-office edit-period-report SETTLED");
    assertThat(report).hasPassed("End_Supervised").isWaitingAt("Task_ApproveReport");
    time.moveTo("2023-08-01T10:00");
    assertThat(report)
        .hasPassed("Timer_Due_ApproveReport", "Event_Overdue_ApproveReport")
        .isWaitingAt("Task_ApproveReport", "Call_Supervision");
    staff.complete(task(TaskKind.APPROVE_PERIOD_REPORT, "2023-Q2"));
    assertThat(planCases())
        .containsExactly(
            "xz-office edit-period-report SETTLED", "xz-leaders approve-period-report SETTLED");
    assertThat(report).isEnded();
  }

  @Test
  void tellsTheLeadersOfAReportThatTheOfficeHasSatOnForAWeek() {
    time.moveTo("2023-07-20T10:00");

    time.moveTo("2023-10-24T10:00");

    assertThat(planCases()).containsExactly("xz-office edit-period-report OPEN");
    assertThat(
            jdbc.sql("select count(*) from supervision_step where level = 'URGE'")
                .query(Integer.class)
                .single())
        .isGreaterThan(1);
    time.moveTo("2023-10-30T10:00");
    assertThat(planCases())
        .containsExactly("xz-office edit-period-report OPEN", "xz-office edit-period-report OPEN");
  }

  @Test
  void startsACorrectionByMessage() {
    time.moveTo("2023-07-20T10:00");
    issue("2023-Q2");
    long id = browser.get("/api/reports").json().at("/0/id").asLong();

    browser.post("/api/reports/" + id + "/corrections", Map.of("reason", "数据有误", "recount", false));

    ProcessInstance correction = only("period-report");
    assertThat(correction)
        .hasPassed("Start_CorrectionAsked", "Task_DraftCorrection")
        .hasNotPassed("Task_Draft")
        .isWaitingAt("Task_EditReport");
    issue("2023-Q2");
    assertThat(correction).isEnded();
    assertThat(issuedReports()).containsExactly("2023-Q2");
  }

  @Test
  void endsWithAFinalReportOnceNoPeriodIsLeft() {
    close("1");
    for (String draftDay : List.of("2023-07-20", "2023-10-24", "2024-01-22")) {
      time.moveTo(draftDay + "T10:00");
      issue(periods(TaskKind.EDIT_PERIOD_REPORT).get(0));
    }
    assertThat(reporting)
        .hasPassed("Gateway_PeriodLeft")
        .hasNotPassed("Gateway_Final")
        .isWaitingAt("Timer_FinalDue");

    // ten working days later
    time.moveTo("2024-02-05T10:00");

    assertThat(reporting).hasPassed("Gateway_Final").isWaitingAt("Call_FinalReport");
    JsonNode draft = report("final");
    assertThat(draft.at("/kind").asText()).isEqualTo("FINAL");
    assertThat(draft.at("/title").asText()).endsWith("总结报告");
    assertThat(draft.at("/closing/open/0/measure/number").asText()).isEqualTo("2");
    assertThat(draft.at("/closing/grades/1").toString())
        .isEqualTo("{\"grade\":\"GOOD\",\"measures\":1}");
    // one measure in the second quarter, and in the others: nobody reported
    assertThat(draft.at("/figures/missing").asInt()).isEqualTo(3);
    assertThat(browser.get("/api/plans/" + plan).json().at("/woundUpAt").isNull()).isTrue();
    ProcessInstance open = instance(MeasureId.of(plan, "2"));
    issue("final");

    assertThat(reporting).hasPassed("Task_WindUp", "End_PlanWoundUp").isEnded();
    assertThat(open).hasPassed(BpmnIds.END_WOUND_UP).isEnded();
    assertThat(staff.tasks(MeasureId.of(plan, "2"), TaskKind.SIGN_FOR)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from notice where kind = 'wound-up'")
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(browser.get("/api/plans/" + plan).json().at("/woundUpAt").asText())
        .startsWith("2024-02-05");
    assertThat(issuedReports()).containsExactly("2023-Q2", "2023-Q3", "2023-Q4", "final");
  }

  @Test
  void isWoundUpEarlyOnceAllMeasuresAreClosed() {
    String windUp = "/api/plans/" + plan + "/wind-up";
    close("1");
    assertThat(browser.post(windUp, Map.of()).json().at("/measures/0").asText()).isEqualTo("2");
    assertThat(reporting).isWaitingAt("Gateway_WaitForDraftDay");
    close("2");
    browser.signIn("kjj");
    assertThat(browser.post(windUp, Map.of()).status()).isEqualTo(404);
    browser.signIn("leader");
    assertThat(browser.post(windUp, Map.of()).status()).isEqualTo(403);
    browser.signIn("office");

    assertThat(browser.post(windUp, Map.of()).status()).isEqualTo(204);
    time.runJobs();

    assertThat(reporting)
        .hasPassed("Event_WindUpAsked", "Gateway_Final")
        .hasNotPassed("Timer_DraftDue")
        .isWaitingAt("Call_FinalReport");
    assertThat(browser.post(windUp, Map.of()).status()).isEqualTo(409);
    issue("final");
    assertThat(reporting).isEnded();
    time.moveTo("2023-12-01");
    assertThat(issuedReports()).containsExactly("final");
  }

  private List<String> planCases() {
    return jdbc.sql(
            "select unit_id || ' ' || task_kind || ' ' || state from supervision_case"
                + " where plan_key = :plan and measure_id is null order by id")
        .param("plan", plan)
        .query(String.class)
        .list();
  }

  private void close(String number) {
    MeasureId id = MeasureId.of(plan, number);
    staff.complete(id, TaskKind.SIGN_FOR);
    staff.complete(id, TaskKind.IMPLEMENT);
    staff.complete(id, TaskKind.REQUEST_CLOSURE);
    staff.complete(id, TaskKind.REVIEW_CLOSURE);
  }

  private JsonNode report(String period) {
    browser.signIn("office");
    for (JsonNode report : browser.get("/api/reports").json()) {
      if (report.at("/period").asText().equals(period)) {
        return browser.get("/api/reports/" + report.at("/id")).json();
      }
    }
    throw new AssertionError("No report on " + period);
  }

  private void edit(String period, String overview) {
    staff.complete(
        task(TaskKind.EDIT_PERIOD_REPORT, period),
        Map.of("overview", overview, "nextSteps", "督促补报。"));
  }

  private void issue(String period) {
    edit(period, "总体情况良好。");
    staff.complete(task(TaskKind.APPROVE_PERIOD_REPORT, period));
  }

  private OpenTask task(TaskKind kind, String period) {
    return staff.tasks(plan, kind).stream()
        .filter(task -> task.period().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private List<String> periods(TaskKind kind) {
    return staff.tasks(plan, kind).stream().map(OpenTask::period).sorted().toList();
  }

  /** Periods of the reports in force. */
  private List<String> issuedReports() {
    return jdbc.sql(
            "select period from period_report where plan_key = :plan and state = 'ISSUED'"
                + " and superseded_by is null order by period")
        .param("plan", plan)
        .query(String.class)
        .list();
  }

  private ProcessInstance only(String process) {
    List<ProcessInstance> running = instances(process);
    assertThat(running).hasSize(1);
    return running.get(0);
  }

  private List<ProcessInstance> instances(String process) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(plan)
        .list();
  }
}
