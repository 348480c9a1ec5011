package duban.oversight;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.supervision.SupervisionCases;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What changed, what the office asks of units, more time decided for many, and the forecast. */
@ApplicationTest
class OverviewsTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private SupervisionCases cases;
  private Browser browser;
  private String plan;

  @BeforeEach
  void publish() {
    plan =
        plans.publish(
            aPlan(aMeasure(), aMeasure(), aMeasure().ledBy("市财政局"), aMeasure().ledBy("市财政局")));
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void tellsWhatBecameOverdueWasSettledAndCarded() {
    time.moveTo("2023-03-22T10:00");
    long first = cases.ofMeasure(measure("1")).get(0).id();
    staff.complete(measure("2"), TaskKind.SIGN_FOR);
    browser.post(
        "/api/supervision/cases/" + first + "/actions",
        Map.of("action", "YELLOW_CARD", "note", "限期"));

    JsonNode day = get("/api/oversight/changes");

    assertThat(day.at("/since").asText()).isEqualTo("2023-03-21T00:00:00+08:00");
    assertThat(day.at("/counts/OVERDUE").asInt()).isEqualTo(4);
    assertThat(day.at("/counts/SETTLED").asInt()).isOne();
    assertThat(day.at("/counts/CARD").asInt()).isOne();
    assertThat(day.at("/counts/RETURNED").asInt()).isZero();
    JsonNode card = of(day, "CARD");
    assertThat(card.at("/what").asText()).isEqualTo("YELLOW_CARD");
    assertThat(card.at("/detail").asText()).isEqualTo("限期");
    assertThat(card.at("/measure/number").asText()).isEqualTo("1");

    time.moveTo("2023-03-24T10:00");
    assertThat(get("/api/oversight/changes").at("/counts/OVERDUE").asInt()).isZero();
    assertThat(get("/api/oversight/changes?since=week").at("/counts/OVERDUE").asInt()).isEqualTo(4);
    assertThat(browser.get("/api/oversight/changes?since=ever").problem())
        .isEqualTo("form-invalid");
  }

  @Test
  void tellsOfReturnsEvenWhenTheReportCameAgain() {
    signForAll();
    time.moveTo("2023-06-16T10:00");
    staff.complete(measure("3"), TaskKind.REPORT);
    staff.complete(measure("3"), TaskKind.CONSOLIDATE_REPORT);
    staff.complete(staff.task(measure("3"), TaskKind.REVIEW_REPORT), Answers.returning("请补充数据。"));
    staff.complete(measure("3"), TaskKind.CONSOLIDATE_REPORT);

    JsonNode changes = get("/api/oversight/changes");

    assertThat(changes.at("/counts/RETURNED").asInt()).isOne();
    assertThat(of(changes, "RETURNED").at("/unit/id").asText()).isEqualTo("xz-czj");
    assertThat(of(changes, "RETURNED").at("/detail").asText()).isEqualTo("请补充数据。");
  }

  @Test
  void countsTheFormsOfAPeriodForEachPerson() {
    JsonNode before = get("/api/oversight/workload");
    // in the first quarter each lead was asked to sign for two measures
    assertThat(load(before, "xz-kjj").at("/asked").asInt()).isEqualTo(2);
    assertThat(load(before, "xz-kjj").at("/people").asInt()).isOne();
    assertThat(load(before, "xz-kjj").at("/perPerson").asDouble()).isEqualTo(2.0);

    signForAll();
    time.moveTo("2023-06-16T10:00");
    staff.complete(measure("1"), TaskKind.REPORT);

    JsonNode now = get("/api/oversight/workload");
    assertThat(now.at("/since").asText()).isEqualTo("2023-04-01");
    // two reports, and the one on measure 1 to consolidate
    assertThat(load(now, "xz-kjj").at("/asked").asInt()).isEqualTo(3);
    assertThat(load(now, "xz-kjj").at("/reports").asInt()).isEqualTo(3);
    // in March two to sign for and, once that was done, two to implement
    assertThat(load(now, "xz-kjj").at("/askedBefore").asInt()).isEqualTo(4);
    assertThat(load(now, "xz-kjj").at("/open").asInt()).isEqualTo(4);
  }

  @Test
  void decidesManyRequestsWithOneOpinion() {
    signForAll();
    time.moveTo("2023-06-16T10:00");
    for (String number : List.of("1", "2")) {
      browser.signIn("kjj");
      String task = staff.task(measure(number), TaskKind.REPORT).id();
      browser.post(
          "/api/tasks/" + task + "/extension",
          Map.of("until", "2023-06-28", "reason", "数据未出", "progress", "已完成大半"));
    }
    browser.signIn("office");
    JsonNode undecided = get("/api/oversight/extensions");
    assertThat(undecided).hasSize(2);
    List<String> steps =
        List.of(undecided.at("/0/step").asText(), undecided.at("/1/step").asText(), "gone");

    assertThat(
            browser
                .post(
                    "/api/oversight/extensions/decisions", Map.of("steps", steps, "granted", false))
                .problem())
        .isEqualTo("form-invalid");
    JsonNode outcome =
        browser
            .post(
                "/api/oversight/extensions/decisions",
                Map.of("steps", steps, "granted", true, "reason", "情况属实"))
            .json();

    assertThat(outcome.at("/done")).hasSize(2);
    assertThat(outcome.at("/refused/0/problem").asText()).isEqualTo("task-not-found");
    assertThat(get("/api/oversight/extensions")).isEmpty();
    assertThat(get("/api/plans/" + plan + "/measures/1/extensions").at("/0/decision/text").asText())
        .isEqualTo("情况属实");
    assertThat(get("/api/oversight/changes").at("/counts/EXTENSION").asInt()).isEqualTo(2);
  }

  /**
   * Worked out on paper. 市科技局 signed for its three measures on 24 March, due on the 21st: three
   * working days late. Of reports it has no record, as a unit it has three steps, three late: (3 +
   * 1) / (3 + 2) = 80 %. 市财政局 signed for its two in time, which is too short a record: nothing is
   * said of it. After the second quarter 市科技局 was late with its reports too, 市财政局 never.
   */
  @Test
  void foreseesWhatMayBeLateByTheRecord() {
    MeasureId more = MeasureId.of(plans.publish(aPlan(aMeasure())), "1");
    staff.complete(measure("3"), TaskKind.SIGN_FOR);
    staff.complete(measure("4"), TaskKind.SIGN_FOR);
    time.moveTo("2023-03-24T10:00");
    staff.complete(measure("1"), TaskKind.SIGN_FOR);
    staff.complete(measure("2"), TaskKind.SIGN_FOR);
    staff.complete(more, TaskKind.SIGN_FOR);
    time.moveTo("2023-04-03T10:00");

    JsonNode spring = get("/api/oversight/forecast");
    assertThat(spring.at("/until").asText()).isEqualTo("2023-06-30");
    assertThat(spring.at("/units")).hasSize(1);
    JsonNode item = item(unit(spring, "xz-kjj"), "report", "2");
    assertThat(item.at("/open").asBoolean()).isFalse();
    assertThat(item.at("/risk/basis").asText()).isEqualTo("UNIT");
    assertThat(item.at("/risk/percent").asInt()).isEqualTo(80);
    assertThat(item.at("/risk/counted").asInt()).isEqualTo(3);
    assertThat(item.at("/risk/late").asInt()).isEqualTo(3);
    assertThat(item.at("/risk/typicalDelay").asInt()).isEqualTo(3);
    // the reports of 市财政局 on its two measures, at least
    assertThat(spring.at("/unknown").asInt()).isGreaterThanOrEqualTo(2);

    time.moveTo("2023-06-16T10:00");
    staff.complete(measure("3"), TaskKind.REPORT);
    staff.complete(measure("4"), TaskKind.REPORT);
    time.moveTo("2023-06-28T10:00");
    staff.complete(measure("1"), TaskKind.REPORT);
    staff.complete(measure("2"), TaskKind.REPORT);
    time.moveTo("2023-09-18T10:00");

    JsonNode autumn = get("/api/oversight/forecast");
    JsonNode science = unit(autumn, "xz-kjj");
    assertThat(science.at("/flagged").asInt()).isPositive();
    JsonNode report = item(science, "report", "1");
    // two reports late, and what the lead was to make of them missed: see the record
    assertThat(report.at("/risk/lastTime").asBoolean()).isTrue();
    assertThat(report.at("/risk/percent").asInt()).isGreaterThan(80);
    assertThat(autumn.at("/before/expected").asInt()).isPositive();
    assertThat(item(unit(autumn, "xz-czj"), "report", "3").isMissingNode()).isTrue();
  }

  private void signForAll() {
    for (String number : List.of("1", "2", "3", "4")) {
      staff.complete(measure(number), TaskKind.SIGN_FOR);
    }
  }

  private MeasureId measure(String number) {
    return MeasureId.of(plan, number);
  }

  private JsonNode get(String path) {
    return browser.get(path).json();
  }

  private static JsonNode of(JsonNode changes, String kind) {
    return find(changes.at("/changes"), "/kind", kind);
  }

  private static JsonNode load(JsonNode workload, String unit) {
    return find(workload.at("/units"), "/unit/id", unit);
  }

  private static JsonNode unit(JsonNode forecast, String unit) {
    return find(forecast.at("/units"), "/unit/id", unit);
  }

  private static JsonNode item(JsonNode unit, String kind, String number) {
    for (JsonNode item : unit.at("/items")) {
      if (item.at("/kind").asText().equals(kind)
          && item.at("/measure/number").asText().equals(number)) {
        return item;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }

  private static JsonNode find(JsonNode array, String at, String value) {
    for (JsonNode element : array) {
      if (element.at(at).asText().equals(value)) {
        return element;
      }
    }
    return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
  }
}
