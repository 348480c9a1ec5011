package duban.indicator;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A plan for 2023 and 2024 that wants 700 firms of one kind, which measure 1 wants too, and 100 of
 * another, which no measure has. 市科技局 leads measure 1, 市财政局 works along.
 */
@ApplicationTest
class IndicatorTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private Browser browser;
  private String plan;
  private MeasureId measure;

  @BeforeEach
  void publish() {
    plan =
        plans.publish(
            aPlan(aMeasure().with("市财政局").saying("实施培育工程。到2024年,培育省级专精特新中小企业700家以上。"), aMeasure())
                .years("2023-2024年")
                .aimingAt("到2024年,培育省级专精特新中小企业700家以上,创新型中小企业100家以上。"));
    measure = MeasureId.of(plan, "1");
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void takesGoalsAndTargetsFromThePlanAndAFactOnlyOnce() {
    JsonNode all = browser.get("/api/plans/" + plan + "/indicators").json();

    assertThat(all).hasSize(2);
    JsonNode shared = named(all, "省级");
    assertThat(shared.at("/goal").asBoolean()).isTrue();
    assertThat(shared.at("/measure").asText()).isEqualTo("1");
    assertThat(shared.at("/answering/id").asText()).isEqualTo("xz-kjj");
    assertThat(shared.at("/target").decimalValue()).isEqualByComparingTo("700");
    assertThat(shared.at("/points").findValuesAsText("period"))
        .containsExactly(
            "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
    assertThat(shared.at("/points/0/planned").decimalValue()).isEqualByComparingTo("100");
    assertThat(shared.at("/points/6/planned").decimalValue()).isEqualByComparingTo("700");
    assertThat(shared.at("/light").asText()).isEqualTo("NO_DATA");
    assertThat(named(all, "创新型").at("/answering").isNull()).isTrue();
    assertThat(browser.get("/api/plans/" + plan + "/measures/1/indicators").json()).hasSize(1);
  }

  @Test
  void asksTheLeadForTheFigureAndKeepsEveryOneGiven() {
    time.moveTo("2023-06-16");
    OpenTask lead = staff.task(measure, TaskKind.REPORT, "xz-kjj");
    assertThat(staff.context(lead).at("/indicators")).hasSize(1);
    assertThat(staff.context(staff.task(measure, TaskKind.REPORT, "xz-czj")).at("/indicators"))
        .isEmpty();
    long id = indicator("省级").at("/id").asLong();
    staff.complete(lead, Answers.report("已建库。", id, 55));
    staff.complete(measure, TaskKind.REPORT);

    staff.complete(
        staff.task(measure, TaskKind.CONSOLIDATE_REPORT), Answers.report("已建库。", id, 60));

    JsonNode shared = indicator("省级");
    assertThat(shared.at("/history").findValuesAsText("value")).containsExactly("55", "60");
    assertThat(shared.at("/history/1/by").asText()).isEqualTo("王晓岚");
    assertThat(shared.at("/value").asInt()).isEqualTo(60);
    // (100 - 60) of 700
    assertThat(shared.at("/gap").decimalValue()).isEqualByComparingTo("5.7");
    assertThat(shared.at("/light").asText()).isEqualTo("GREEN");
    assertThat(
            staff
                .context(staff.task(measure, TaskKind.REVIEW_REPORT))
                .at("/indicators/0/value")
                .asInt())
        .isEqualTo(60);
    // the curve goes on, the value does not
    time.moveTo("2023-10-02");
    assertThat(indicator("省级").at("/light").asText()).isEqualTo("YELLOW");
    JsonNode row = browser.get("/api/plans/" + plan).json().at("/sections/0/measures/0");
    assertThat(row.at("/progressLight").asText()).isEqualTo("YELLOW");
    assertThat(row.at("/timeLight").asText()).isEqualTo("OVERDUE");
  }

  @Test
  void passesOverTheFigureOfAUnitThatDoesNotAnswerForIt() {
    time.moveTo("2023-06-16");
    long id = indicator("省级").at("/id").asLong();

    staff.complete(
        staff.task(measure, TaskKind.REPORT, "xz-czj"), Answers.report("已安排资金。", id, 700));

    assertThat(indicator("省级").at("/history")).isEmpty();
  }

  @Test
  void letsTheOfficeNameWhoAnswersForAGoalThatNoMeasureHas() {
    long id = indicator("创新型").at("/id").asLong();
    time.moveTo("2023-06-16");

    assertThat(browser.put("/api/indicators/" + id + "/unit", Map.of("unit", "xz-czj")).status())
        .isEqualTo(200);

    OpenTask report = staff.task(measure, TaskKind.REPORT, "xz-czj");
    assertThat(staff.context(report).at("/indicators/0/name").asText()).contains("创新型");
    staff.complete(report, Answers.report("已安排资金。", id, 12));
    assertThat(indicator("创新型").at("/value").asInt()).isEqualTo(12);
  }

  @Test
  void refusesToNameAStrangerOrAnotherThanTheLead() {
    String goal = "/api/indicators/" + indicator("创新型").at("/id").asLong();
    String shared = "/api/indicators/" + indicator("省级").at("/id").asLong();

    assertThat(browser.put(goal + "/unit", Map.of("unit", "xz-yl")).status()).isEqualTo(400);
    assertThat(browser.put(goal + "/unit", Map.of("unit", "nobody")).status()).isEqualTo(400);
    assertThat(browser.put(shared + "/unit", Map.of("unit", "xz-czj")).json().at("/type").asText())
        .endsWith("measure-answers");
    browser.signIn("kjj");
    assertThat(browser.put(goal + "/unit", Map.of("unit", "xz-kjj")).status()).isEqualTo(404);
    browser.signIn("leader");
    assertThat(browser.put(goal + "/unit", Map.of("unit", "xz-kjj")).status()).isEqualTo(403);
  }

  @Test
  void letsTheOfficeBendTheCurveWithinReason() {
    JsonNode before = indicator("省级");
    String curve = "/api/indicators/" + before.at("/id").asLong() + "/curve";

    assertThat(browser.put(curve, curve(50, 60, 70, 80, 90, 100, 110, 700)).status())
        .isEqualTo(200);
    JsonNode after = indicator("省级");
    assertThat(after.at("/points/0/planned").asInt()).isEqualTo(60);
    assertThat(after.at("/baseline").asInt()).isEqualTo(50);

    assertThat(faults(browser.put(curve, curve(50, 60, 70, 65, 90, 100, 110, 700))))
        .containsExactly("points[2].planned curve-turns-back");
    assertThat(faults(browser.put(curve, curve(50, 60, 70, 80, 90, 100, 110, 699))))
        .containsExactly("points[6].planned curve-misses-target");
    assertThat(faults(browser.put(curve, curve(50, 60, 70, 80))))
        .contains("points curve-incomplete");
    assertThat(indicator("省级").at("/points")).isEqualTo(after.at("/points"));
    browser.signIn("kjj");
    assertThat(browser.put(curve, curve(50, 60, 70, 80, 90, 100, 110, 700)).status())
        .isEqualTo(404);
  }

  @Test
  void pointsOutWhatIsOddAndTakesItAllTheSame() {
    time.moveTo("2023-06-16");
    long id = indicator("省级").at("/id").asLong();
    staff.complete(
        staff.task(measure, TaskKind.REPORT, "xz-kjj"), Answers.report("已建库,入库企业 12 家。", id, 120));
    time.moveTo("2023-09-16");
    OpenTask task = staff.task(measure, TaskKind.REPORT, "xz-kjj");
    Map<String, Object> again = Answers.report("已建库, 入库企业12家", id, 110);
    browser.signIn("kjj");

    JsonNode hints =
        browser
            .post(
                "/api/tasks/" + task.id() + "/hints",
                Map.of("progress", again.get("progress"), "figures", again.get("figures")))
            .json();

    assertThat(hints.findValuesAsText("kind"))
        .containsExactly("TOO_SHORT", "COPIED", "FIGURE_BACKWARDS");
    staff.complete(task, again);
    JsonNode reports =
        browser.get("/api/plans/" + plan + "/measures/1").json().at("/reports/0/reports");
    assertThat(
            StreamSupport.stream(reports.spliterator(), false)
                .filter(report -> report.at("/copied").asBoolean())
                .map(report -> report.at("/unit/id").asText()))
        .containsExactly("xz-kjj");
  }

  private static Map<String, Object> curve(int baseline, int... planned) {
    List<String> periods =
        List.of("2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4");
    List<Map<String, Object>> points = new java.util.ArrayList<>();
    for (int i = 0; i < planned.length; i++) {
      points.add(Map.of("period", periods.get(i), "planned", planned[i]));
    }
    return Map.of("baseline", baseline, "points", points);
  }

  private static List<String> faults(Browser.Answer answer) {
    assertThat(answer.status()).isEqualTo(400);
    return StreamSupport.stream(answer.json().at("/errors").spliterator(), false)
        .map(fault -> fault.at("/field").asText() + " " + fault.at("/message").asText())
        .toList();
  }

  private JsonNode indicator(String name) {
    browser.signIn("office");
    return named(browser.get("/api/plans/" + plan + "/indicators").json(), name);
  }

  private static JsonNode named(JsonNode all, String name) {
    return StreamSupport.stream(all.spliterator(), false)
        .filter(indicator -> indicator.at("/name").asText().contains(name))
        .findFirst()
        .orElseThrow();
  }
}
