package duban.reporting.process;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The report on the second quarter of 2023. Of the plan's measures one is closed before it is
 * reported on, one is reported on in time, late and not at all, one is not even signed for.
 */
@ApplicationTest
class PeriodReportProcessTests {

  /** Fourteen working days after the end of June. */
  private static final String DRAFT_DAY = "2023-07-20";

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  private Browser browser;
  private String plan;

  @BeforeEach
  void liveThroughTheQuarter() {
    plan =
        plans.publish(
            aPlan(aMeasure().with("市财政局", PlanText.PARKS), aMeasure())
                .section(aMeasure().ledBy("市财政局")));
    Stream.of(
            TaskKind.SIGN_FOR,
            TaskKind.IMPLEMENT,
            TaskKind.REQUEST_CLOSURE,
            TaskKind.REVIEW_CLOSURE)
        .forEach(kind -> staff.complete(measure("2"), kind));
    staff.complete(measure("1"), TaskKind.SIGN_FOR);
    time.moveTo("2023-04-20");
    time.moveTo("2023-06-16");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-kjj");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-jw");
    time.moveTo("2023-06-27");
    staff.complete(measure("1"), TaskKind.REPORT, "xz-ts");
    time.moveTo("2023-07-10");
    staff.complete(
        staff.task(measure("1"), TaskKind.CONSOLIDATE_REPORT),
        Map.of(
            "progress", "已建库。",
            "problems", "资金不足",
            "nextSteps", "继续推进。",
            "inTime", false,
            "delayReason", "资金尚未到位",
            "expectedOn", "2024-06-30",
            "coordination", "请安排专项资金",
            "coordinationFrom", "市财政局"));
    browser = new Browser(port);
  }

  @Test
  void isDraftedOnTheSetDayForTheOffice() {
    time.moveTo(DRAFT_DAY + "T08:59");
    assertThat(reports("office")).isEmpty();

    time.moveTo(DRAFT_DAY + "T09:01");

    assertThat(reports("office")).hasSize(1);
    assertThat(reports("office").at("/0/period").asText()).isEqualTo("2023-Q2");
    assertThat(reports("office").at("/0/state").asText()).isEqualTo("DRAFT");
    assertThat(staff.task(plan, TaskKind.EDIT_PERIOD_REPORT).unit().value()).isEqualTo("xz-office");
    assertThat(reports("leader")).isEmpty();
    assertThat(reports("kjj")).isEmpty();
  }

  @Test
  void countsWhatTheDatabaseHolds() {
    time.moveTo(DRAFT_DAY + "T09:01");

    JsonNode figures = report("office").at("/figures");

    assertThat(rows(figures.at("/sections"), "number"))
        .isEqualTo(
            counted(
                """
                select s.number,
                  (select count(*) from measure m where m.plan_key = s.plan_key
                    and m.section = s.number) as measures, REPORTS,
                  (select count(*) from work_task t join measure m on m.id = t.measure_id
                    where m.plan_key = s.plan_key and m.section = s.number and OVERDUE) as overdue
                from plan_section s left join measure m
                  on m.plan_key = s.plan_key and m.section = s.number
                  left join progress_report r on r.measure_id = m.id and r.period = '2023-Q2'
                    and not r.consolidated
                where s.plan_key = :plan group by s.plan_key, s.number
                """))
        .hasSize(2);
    assertThat(rows(figures.at("/units"), "unit"))
        .isEqualTo(
            counted(
                """
                select u.id as unit, REPORTS,
                  (select count(*) from work_task t where t.plan_key = :plan
                    and t.unit_id = u.id and OVERDUE) as overdue
                from unit u left join progress_report r on r.unit_id = u.id and r.plan_key = :plan
                  and r.period = '2023-Q2' and not r.consolidated
                group by u.id
                having count(r.id) > 0 or exists (select from work_task t
                  where t.plan_key = :plan and t.unit_id = u.id and OVERDUE)
                """))
        .contains("unit=xz-czj due=2 late=0 missing=2 onTime=0 overdue=1");
    assertThat(figures.at("/measures").asInt()).isEqualTo(3);
    assertThat(figures.at("/closed").asInt()).isOne();
    assertThat(figures.at("/reportsDue").asInt()).isEqualTo(5);
    assertThat(figures.at("/onTime").asInt()).isEqualTo(2);
    assertThat(figures.at("/late").asInt()).isOne();
    assertThat(figures.at("/missing").asInt()).isEqualTo(2);
  }

  @Test
  void namesWhoIsMissingWhatProblemsThereAreAndWhichCardsWereShown() {
    time.moveTo(DRAFT_DAY + "T09:01");

    JsonNode report = report("office");

    assertThat(report.at("/missing")).hasSize(1);
    assertThat(report.at("/missing/0/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(report.at("/missing/0/measures"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("1", "3");
    assertThat(report.at("/problems")).hasSize(1);
    assertThat(report.at("/problems/0/text").asText()).isEqualTo("资金不足");
    assertThat(report.at("/cards").findValuesAsText("level"))
        .contains("URGE", "YELLOW_CARD", "RED_CARD");
    assertThat(report.at("/cards/0/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(report.at("/overview").asText()).contains("应报进展 5 份", "缺报 2 份（40.0%）");
  }

  @Test
  void goesBackAndForthUntilTheLeadersApproveItAndNeverChangesThen() {
    time.moveTo(DRAFT_DAY + "T09:01");
    JsonNode drafted = report("office").at("/figures");
    edit("总体情况良好。");
    assertThat(report("leader").at("/state").asText()).isEqualTo("IN_REVIEW");
    OpenTask approve = staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT);
    assertThat(approve.unit().value()).isEqualTo("xz-leaders");
    assertThat(report("leader").at("/task/id").asText()).isEqualTo(approve.id());

    staff.complete(approve, Answers.returning("请补充缺报原因"));

    OpenTask again = staff.task(plan, TaskKind.EDIT_PERIOD_REPORT);
    assertThat(staff.context(again).at("/returned/reason").asText()).isEqualTo("请补充缺报原因");
    assertThat(reports("leader")).isEmpty();
    edit("总体情况良好,缺报系人员变动。");
    staff.complete(
        staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT),
        Map.of("accepted", true, "instruction", "请市财政局补报。"));

    JsonNode issued = report("leader");
    assertThat(issued.at("/state").asText()).isEqualTo("ISSUED");
    assertThat(
            jdbc.sql("select count(*) from notice where kind = 'report-issued'")
                .query(Integer.class)
                .single())
        .isOne();
    assertThat(issued.at("/instruction").asText()).isEqualTo("请市财政局补报。");
    assertThat(issued.at("/overview").asText()).isEqualTo("总体情况良好,缺报系人员变动。");
    assertThat(issued.at("/figures")).isEqualTo(drafted);
    assertThat(issued.at("/task").isNull()).isTrue();

    staff.complete(measure("3"), TaskKind.SIGN_FOR);
    time.moveTo("2023-10-30");
    assertThat(browser.get("/api/reports/" + issued.at("/id").asText()).json()).isEqualTo(issued);
  }

  @Test
  void isFollowedByTheNextPeriodsReport() {
    time.moveTo(DRAFT_DAY + "T09:01");
    edit("总体情况良好。");
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));

    // over the national holiday and its worked weekend
    time.moveTo("2023-10-24T08:59");
    assertThat(reports("office")).hasSize(1);
    time.moveTo("2023-10-24T09:01");

    assertThat(reports("office").findValuesAsText("period")).containsExactly("2023-Q3", "2023-Q2");
  }

  @Test
  void remindsTheOfficeAndTheLeadersOfTheirPart() {
    time.moveTo(DRAFT_DAY + "T09:01");
    // three working days, over a weekend: until 25 July
    time.moveTo("2023-07-25T10:00");
    edit("总体情况良好。");
    time.moveTo("2023-07-28T10:00");

    assertThat(
            jdbc.sql(
                    "select distinct unit_id from notice where kind = 'reminder'"
                        + " and measure_id is null and plan_key = :plan and facts ->> 'task' like '%period-report'")
                .param("plan", plan)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrder("xz-office", "xz-leaders");
  }

  @Test
  void countsWhatUnitsSaidOfTimeCoordinationAndFigures() {
    time.moveTo(DRAFT_DAY + "T09:01");

    JsonNode report = report("office");

    assertThat(report.at("/inTime").asInt()).isZero();
    assertThat(report.at("/delays/0/measure/number").asText()).isEqualTo("1");
    assertThat(report.at("/delays/0/reason").asText()).isEqualTo("资金尚未到位");
    assertThat(report.at("/coordination/0/from").asText()).isEqualTo("市财政局");
    assertThat(report.at("/overview").asText()).contains("第1项预计不能按期完成");
    assertThat(report.at("/nextSteps").asText()).contains("1 项需协调事项");
    assertThat(report.at("/closing").isNull()).isTrue();
  }

  @Test
  void cannotBeChangedOnceIssuedNotEvenInTheDatabase() {
    JsonNode issued = issued("总体情况良好。");

    assertThat(issued.at("/contentHash").asText()).matches("[0-9a-f]{64}");
    assertThatThrownBy(
            () ->
                jdbc.sql("update period_report set overview = '篡改' where plan_key = :plan")
                    .param("plan", plan)
                    .update())
        .hasMessageContaining("is issued and never changes");
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from period_report where plan_key = :plan")
                    .param("plan", plan)
                    .update())
        .hasMessageContaining("is issued and never changes");
    assertThat(
            jdbc.sql(
                    "select content_hash = period_report_hash(r) from period_report r"
                        + " where plan_key = :plan")
                .param("plan", plan)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void isCorrectedByAFurtherVersionThatGoesTheSameWay() {
    JsonNode first = issued("总体情况良好。");
    String corrections = "/api/reports/" + first.at("/id").asText() + "/corrections";
    browser.signIn("office");

    JsonNode draft = browser.post(corrections, Map.of("reason", "缺报单位有误", "recount", false)).json();

    assertThat(draft.at("/version").asInt()).isEqualTo(2);
    assertThat(draft.at("/overview").asText()).isEqualTo("总体情况良好。");
    assertThat(draft.at("/figures")).isEqualTo(first.at("/figures"));
    assertThat(browser.post(corrections, Map.of("reason", "又有误", "recount", false)).status())
        .isEqualTo(409);
    OpenTask edit = staff.task(plan, TaskKind.EDIT_PERIOD_REPORT);
    assertThat(staff.context(edit).at("/correction").asText()).isEqualTo("缺报单位有误");
    // the first one stays in force until the second is issued
    assertThat(reportOf("leader", first).at("/superseded").asBoolean()).isFalse();
    assertThat(reportOf("leader", first).at("/versions")).hasSize(1);
    edit("总体情况良好,缺报系一家。");
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));

    JsonNode old = reportOf("leader", first);
    assertThat(old.at("/superseded").asBoolean()).isTrue();
    assertThat(old.at("/overview").asText()).isEqualTo("总体情况良好。");
    assertThat(old.at("/contentHash")).isEqualTo(first.at("/contentHash"));
    assertThat(old.at("/versions")).hasSize(2);
    assertThat(old.at("/versions/0/inForce").asBoolean()).isTrue();
    browser.signIn("office");
    assertThat(browser.post(corrections, Map.of("reason", "再改", "recount", false)).status())
        .isEqualTo(409);
    assertThat(currentReports()).isEqualTo(1);
    assertThat(
            jdbc.sql(
                    "select count(*) from act_ru_execution where proc_def_id_ like 'period-report:%'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void countsItsFiguresAnewForACorrectionWhenAskedTo() {
    JsonNode first = issued("总体情况良好。");
    staff.complete(measure("3"), TaskKind.SIGN_FOR);
    browser.signIn("office");

    JsonNode draft =
        browser
            .post(
                "/api/reports/" + first.at("/id").asText() + "/corrections",
                Map.of("reason", "重新统计", "recount", true))
            .json();

    assertThat(draft.at("/figures/overdueTasks").asInt())
        .isEqualTo(first.at("/figures/overdueTasks").asInt() - 1);
    assertThat(draft.at("/cards")).isEqualTo(first.at("/cards"));
  }

  @Test
  void isCorrectedByItsOfficeOnly() {
    JsonNode first = issued("总体情况良好。");
    String corrections = "/api/reports/" + first.at("/id").asText() + "/corrections";
    Map<String, Object> form = Map.of("reason", "有误", "recount", false);

    browser.signIn("leader");
    assertThat(browser.post(corrections, form).status()).isEqualTo(403);
    browser.signIn("kjj");
    assertThat(browser.post(corrections, form).status()).isEqualTo(404);
    browser.signIn("office");
    assertThat(browser.post(corrections, Map.of("reason", " ", "recount", false)).status())
        .isEqualTo(400);
  }

  private JsonNode issued(String overview) {
    time.moveTo(DRAFT_DAY + "T09:01");
    edit(overview);
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));
    return report("leader");
  }

  private JsonNode reportOf(String username, JsonNode report) {
    browser.signIn(username);
    return browser.get("/api/reports/" + report.at("/id").asText()).json();
  }

  private int currentReports() {
    return jdbc.sql(
            "select count(*) from period_report where plan_key = :plan and period = '2023-Q2'"
                + " and state = 'ISSUED' and superseded_by is null")
        .param("plan", plan)
        .query(Integer.class)
        .single();
  }

  private void edit(String overview) {
    staff.complete(
        staff.task(plan, TaskKind.EDIT_PERIOD_REPORT),
        Map.of("overview", overview, "nextSteps", "督促补报。"));
  }

  private MeasureId measure(String number) {
    return MeasureId.of(plan, number);
  }

  private JsonNode reports(String username) {
    browser.signIn(username);
    return browser.get("/api/reports").json();
  }

  private JsonNode report(String username) {
    return browser.get("/api/reports/" + reports(username).at("/0/id").asText()).json();
  }

  /** Lines such as {@code unit=xz-czj due=2 late=0}, sorted. */
  private static List<String> rows(JsonNode figures, String name) {
    List<String> rows = new ArrayList<>();
    for (JsonNode figure : figures) {
      ObjectNode row = figure.deepCopy();
      row.remove("title");
      String first = name.equals("unit") ? row.at("/unit/id").asText() : row.at("/number").asText();
      row.remove(name);
      List<String> words = new ArrayList<>();
      row.properties().forEach(e -> words.add(e.getKey() + "=" + e.getValue().asText()));
      rows.add(name + "=" + first + " " + String.join(" ", words.stream().sorted().toList()));
    }
    return rows.stream().sorted().toList();
  }

  /** The same from plain SQL, whose first column is the name. */
  private List<String> counted(String sql) {
    String whole =
        sql.replace(
                "REPORTS",
                """
                count(r.id) filter (where r.status <> 'OPEN') as due,
                count(r.id) filter (where r.status = 'SUBMITTED') as "onTime",
                count(r.id) filter (where r.status = 'LATE') as late,
                count(r.id) filter (where r.status = 'MISSING') as missing
                """)
            .replace("OVERDUE", "t.kind not in ('supervise', 'interview') and t.due_at <= DRAFTED")
            .replace("DRAFTED", "(select drafted_at from period_report where plan_key = :plan)");
    return jdbc.sql(whole).param("plan", plan).query().listOfRows().stream()
        .map(PeriodReportProcessTests::line)
        .sorted()
        .toList();
  }

  private static String line(Map<String, Object> row) {
    List<String> words = row.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).toList();
    return words.get(0)
        + " "
        + String.join(" ", words.subList(1, words.size()).stream().sorted().toList());
  }
}
