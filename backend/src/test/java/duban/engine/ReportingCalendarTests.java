package duban.engine;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.planning.MeasureId;
import duban.testing.Browser;
import duban.work.TaskKind;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When a plan reports, on running processes. The plan is published on 20 March 2023. */
class ReportingCalendarTests extends RunningMeasures {

  @LocalServerPort private int port;
  @Autowired private ManagementService management;
  private Browser browser;
  private ProcessInstance process;

  @BeforeEach
  void publish() {
    process = start(aMeasure().with("市财政局"));
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void showsTheUsualQuarterWithTheNextFourPeriods() {
    JsonNode calendar = calendar();

    assertThat(calendar.at("/rhythm").asText()).isEqualTo("QUARTER");
    assertThat(calendar.at("/underWay").isNull()).isTrue();
    assertThat(calendar.at("/upcoming").findValuesAsText("period"))
        .containsExactly("2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1");
    assertThat(calendar.at("/upcoming/1/moments/opening").asText()).contains("2023-09-15T09:00");
    // over National Day and its worked weekend
    assertThat(calendar.at("/upcoming/1/moments/cutOff").asText()).contains("2023-10-11T17:30");
    assertThat(calendar.at("/upcoming/1/moments/draft").asText()).contains("2023-10-24T09:00");
    assertThat(calendar.at("/actions/0").asText()).isEqualTo("edit");
  }

  @Test
  void reportsByTheMonthFromTheFirstThatIsNotOpenYet() {
    set("MONTH");

    // March opened at the very hour the plan was published
    assertThat(period(process)).isEqualTo("2023-04");
    assertThat(due("Timer_PeriodOpens", measure.value())).startsWith("2023-04-20T09:");
    time.moveTo("2023-04-21");
    assertThat(staff.unitsWith(measure, TaskKind.REPORT)).hasSize(2);
    assertThat(calendar().at("/underWay").asText()).isEqualTo("2023-04");
  }

  @Test
  void goesOnByTheMonthAfterTheQuarterThatIsUnderWay() {
    time.moveTo("2023-06-16");
    assertThat(staff.unitsWith(measure, TaskKind.REPORT)).hasSize(2);

    set("MONTH");

    assertThat(calendar().at("/underWay").asText()).isEqualTo("2023-Q2");
    assertThat(calendar().at("/upcoming/0/period").asText()).isEqualTo("2023-07");
    // the quarter ends by the calendar it was opened with
    time.moveTo("2023-07-08");
    assertThat(staff.unitsWith(measure, TaskKind.CONSOLIDATE_REPORT)).hasSize(1);
    assertThat(time.local(staff.task(measure, TaskKind.CONSOLIDATE_REPORT).due()).toLocalDate())
        .hasToString("2023-07-11");
    time.moveTo("2023-07-20T11:00");
    assertThat(period(process)).isEqualTo("2023-07");
    assertThat(staff.task(measure.plan(), TaskKind.EDIT_PERIOD_REPORT).period())
        .isEqualTo("2023-Q2");
    assertThat(staff.tasks(measure, TaskKind.REPORT)).extracting("period").containsOnly("2023-07");
  }

  @Test
  void doesNotAskForAMonthWhoseOpeningHasPassed() {
    time.moveTo("2023-08-25");
    assertThat(period(process)).isEqualTo("2023-Q3");

    set("MONTH");

    // July's reports would have opened on 20 July, August's on 21 August
    assertThat(period(process)).isEqualTo("2023-09");
    assertThat(due("Timer_PeriodOpens", measure.value())).startsWith("2023-09-20T09:");
  }

  @Test
  void goesOnByTheHalfYearThatHoldsTheNextDay() {
    time.moveTo("2023-06-16");

    set("HALF_YEAR");
    time.moveTo("2023-07-22");

    assertThat(period(process)).isEqualTo("2023-H2");
    assertThat(due("Timer_PeriodOpens", measure.value())).startsWith("2023-12-15T09:");
  }

  @Test
  void turnsBackFromMonthsToQuartersWithoutLosingAMonth() {
    set("MONTH");
    time.moveTo("2023-04-28");
    assertThat(calendar().at("/underWay").asText()).isEqualTo("2023-04");

    set("QUARTER");
    time.moveTo("2023-05-16");

    assertThat(period(process)).isEqualTo("2023-Q2");
    assertThat(calendar().at("/upcoming").findValuesAsText("period"))
        .startsWith("2023-Q2", "2023-Q3");
  }

  @Test
  void movesTheTimersThatWaitWhenTheDaysChange() {
    ObjectNode moments = moments();
    ((ObjectNode) moments.at("/opening")).put("day", 9).put("hour", "08:30").put("roll", "BACK");
    ((ObjectNode) moments.at("/draft")).put("day", 16);

    put("QUARTER", moments);

    // 9 June 2023 is a Friday
    assertThat(due("Timer_PeriodOpens", measure.value())).startsWith("2023-06-09T0");
    assertThat(due("Timer_DraftDue", measure.plan())).startsWith("2023-07-24T09:00");
  }

  @Test
  void tellsAMeasureThatIsAddedLaterToo() {
    set("HALF_YEAR");

    MeasureId other = plans.publish(aMeasure());

    assertThat(period(process)).isEqualTo("2023-H1");
    assertThat(period(instance(other))).isEqualTo("2023-Q2");
  }

  @Test
  void refusesMomentsThatComeInTheWrongOrderAndNamesThem() {
    ObjectNode moments = moments();
    ((ObjectNode) moments.at("/leadDue")).put("day", 12);

    Browser.Answer answer = browser.put(path(), body("QUARTER", moments));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/earlier").asText()).isEqualTo("leadDue");
    assertThat(answer.json().at("/later").asText()).isEqualTo("leadCutOff");
    assertThat(calendar().at("/moments/leadDue/day").asInt()).isEqualTo(7);
  }

  @Test
  void isTheOfficesToSetTheLeadersToReadAndNobodyElses() {
    browser.signIn("leader");
    assertThat(calendar().at("/actions")).isEmpty();
    assertThat(browser.put(path(), body("MONTH", moments())).status()).isEqualTo(403);

    browser.signIn("kjj");
    assertThat(browser.get(path()).status()).isEqualTo(404);
  }

  @Test
  void ordersPeriodsOfAllRhythmsInTheDatabaseAsInJava() {
    List<String> mixed = List.of("2023-Q4", "2023-H1", "2023-06", "2024-01", "2023-07", "2023-05");

    assertThat(
            jdbc.sql(
                    "select p from unnest(:periods) p order by period_last_day(p), length(p), p desc")
                .param("periods", mixed.toArray(String[]::new))
                .query(String.class)
                .list())
        .containsExactly("2023-05", "2023-H1", "2023-06", "2023-07", "2023-Q4", "2024-01");
  }

  @Test
  void keepsWhatWasSetInTheRecordOfThePlan() {
    set("MONTH");

    assertThat(
            jdbc.sql(
                    "select actor_name || ' ' || detail from audit_entry"
                        + " where plan_key = :plan and action = 'reporting-calendar-set'")
                .param("plan", measure.plan())
                .query(String.class)
                .list())
        .containsExactly("周文涛 MONTH");
    assertThat(calendar().at("/by").asText()).isEqualTo("周文涛");
  }

  @Test
  void opensAndEndsEveryHalfYearUntilThePlanIsOver() {
    MeasureId brief = MeasureId.of(plans.publish(aPlan(aMeasure()).years("2023年")), "1");
    put(brief.plan(), "HALF_YEAR", usual("HALF_YEAR"));

    time.moveTo("2024-02-01");

    assertThat(
            jdbc.sql(
                    "select period || ' ' || status from progress_report where measure_id = :id"
                        + " and not consolidated order by period_last_day(period)")
                .param("id", brief.value())
                .query(String.class)
                .list())
        .containsExactly("2023-H1 MISSING", "2023-H2 MISSING");
  }

  private String due(String element, String businessKey) {
    List<Job> jobs =
        management.createJobQuery().timers().activityId(element).list().stream()
            .filter(job -> businessKey.equals(keyOf(job)))
            .toList();
    assertThat(jobs).hasSize(1);
    return time.local(jobs.get(0).getDuedate().toInstant()).toString();
  }

  private String keyOf(Job job) {
    return jdbc.sql("select business_key_ from act_hi_procinst where proc_inst_id_ = :id")
        .param("id", job.getProcessInstanceId())
        .query(String.class)
        .single();
  }

  private JsonNode calendar() {
    return browser.get(path()).json();
  }

  private ObjectNode moments() {
    return (ObjectNode) calendar().at("/moments");
  }

  private ObjectNode usual(String rhythm) {
    return (ObjectNode) calendar().at("/usual/" + rhythm);
  }

  private void set(String rhythm) {
    put(rhythm, usual(rhythm));
  }

  private void put(String rhythm, ObjectNode moments) {
    put(measure.plan(), rhythm, moments);
  }

  private void put(String plan, String rhythm, ObjectNode moments) {
    Browser.Answer answer = browser.put(path(plan), body(rhythm, moments));
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
  }

  private static ObjectNode body(String rhythm, ObjectNode moments) {
    ObjectNode body = moments.objectNode().put("rhythm", rhythm);
    body.set("moments", moments);
    return body;
  }

  private String path() {
    return path(measure.plan());
  }

  private static String path(String plan) {
    return "/api/plans/" + plan + "/reporting-calendar";
  }
}
