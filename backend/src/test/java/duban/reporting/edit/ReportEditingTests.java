package duban.reporting.edit;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words of the office's own in a report whose figures stay; and a report across plans. */
@ApplicationTest
class ReportEditingTests {

  private static final String OWN = "请各单位压实责任。";

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  @Autowired private ObjectMapper json;
  private Browser browser;
  private String plan;

  @BeforeEach
  void draftTheReportOfAQuarter() {
    plan = plans.publish(aPlan(aMeasure().with("市财政局"), aMeasure()));
    time.moveTo("2023-07-20T09:01");
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void everySaveStaysWithWhatItChangedAndWhoSaved() {
    JsonNode report = report();
    assertThat(report.at("/actions/0").asText()).isEqualTo("edit");
    assertThat(report.at("/body/masthead/number").asInt()).isOne();

    assertThat(save(report, withOwnWords(report)).json().at("/revision").asInt()).isOne();

    JsonNode saved = report();
    JsonNode own = last(last(saved.at("/body/blocks")).at("/sentences"));
    assertThat(own.at("/runs/0/text").asText()).isEqualTo(OWN);
    assertThat(own.at("/sources/0/kind").asText()).isEqualTo("AUTHOR");
    // whatever the page said
    assertThat(own.at("/sources/0/id").asText()).isEqualTo("office");
    assertThat(own.at("/sources/0/label").asText()).isNotBlank();
    assertThat(saved.at("/overview")).isEqualTo(report.at("/overview"));
    JsonNode revisions = browser.get(path(report) + "/revisions").json();
    assertThat(revisions).hasSize(2);
    assertThat(revisions.at("/0/revision").asInt()).isOne();
    assertThat(revisions.at("/0/added/0").asText()).isEqualTo(OWN);
    assertThat(revisions.at("/0/removed")).isEmpty();
    assertThat(revisions.at("/1/by").isNull()).isTrue();
    assertThatThrownBy(() -> jdbc.sql("delete from period_report_revision").update())
        .hasMessageContaining("only grows");
  }

  @Test
  void aFigureLeadsToWhatItCounted() {
    JsonNode report = report();

    JsonNode missing = browser.get(path(report) + "/behind?count=reports.missing").json();
    JsonNode overdue = browser.get(path(report) + "/behind?count=overdue.tasks").json();

    assertThat(missing).hasSize(report.at("/figures/missing").asInt()).isNotEmpty();
    assertThat(missing.findValuesAsText("state")).containsOnly("MISSING");
    assertThat(missing.findValuesAsText("unit")).contains("市财政局");
    assertThat(overdue).hasSize(report.at("/figures/overdueTasks").asInt()).isNotEmpty();
    assertThat(browser.get(path(report) + "/behind?count=nothing").json()).isEmpty();
    browser.signIn("kjj");
    assertThat(browser.get(path(report) + "/behind?count=reports.missing").status()).isEqualTo(404);
  }

  @Test
  void aChangedFigureIsRefusedByItsName() {
    JsonNode report = report();
    ArrayNode blocks = withOwnWords(report);
    ObjectNode figure =
        StreamSupport.stream(blocks.findParents("value").spliterator(), false)
            .filter(it -> it.at("/type").asText().equals("figure"))
            .filter(it -> it.at("/key").asText().equals("overdue.tasks"))
            .map(ObjectNode.class::cast)
            .findFirst()
            .orElseThrow();

    figure.put("value", 0);
    figure.put("text", "0");

    Answer refused = save(report, blocks);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("figure-protected");
    assertThat(refused.json().at("/figure").asText()).isEqualTo("overdue.tasks");
    assertThat(report()).isEqualTo(report);
  }

  @Test
  void ofTwoWhoEditAtOnceTheSecondIsTold() {
    JsonNode report = report();
    save(report, withOwnWords(report));

    assertThat(save(report, withOwnWords(report)).problem()).isEqualTo("report-edited-meanwhile");
  }

  @Test
  void whatIsWithTheLeadersIsNotEdited() {
    JsonNode report = report();
    browser.signIn("leader");
    assertThat(save(report, withOwnWords(report)).problem()).isEqualTo("report-not-found");
    browser.signIn("office");

    staff.complete(
        staff.task(plan, TaskKind.EDIT_PERIOD_REPORT),
        Map.of("edited", form(report, withOwnWords(report))));

    assertThat(report().at("/state").asText()).isEqualTo("IN_REVIEW");
    assertThat(report().at("/revision").asInt()).isOne();
    assertThat(save(report(), withOwnWords(report)).problem()).isEqualTo("report-not-in-draft");
  }

  @Test
  void theNextReportIsComparedWithThisOneAndTellsWhatCameOfIt() {
    staff.complete(staff.task(plan, TaskKind.EDIT_PERIOD_REPORT), Map.of());
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT), Map.of("accepted", true));
    time.moveTo("2023-10-24T09:01");

    JsonNode next = report();

    assertThat(next.at("/period").asText()).isEqualTo("2023-Q3");
    assertThat(next.at("/body/masthead/number").asInt()).isEqualTo(2);
    assertThat(next.at("/comparisons")).hasSize(1);
    assertThat(next.at("/comparisons/0/with").asText()).isEqualTo("LAST_PERIOD");
    assertThat(next.at("/comparisons/0/measures")).hasSize(2);
    assertThat(next.at("/comparisons/0/measures").findValuesAsText("change"))
        .containsOnly("UNCHANGED");
    assertThat(next.at("/comparisons/0/figures").findValuesAsText("label")).contains("缺报", "缺报占比");
    assertThat(next.at("/body").toString()).contains("补报缺报的进展：上期涉及 ");
  }

  @Test
  void theOfficeReportsOnAllItsPlansTogetherAndTheLeadersIssueIt() {
    plans.publish(aPlan(aMeasure()));

    Answer drafted =
        browser.post("/api/office-reports", Map.of("office", "xz-office", "period", "2023-Q2"));

    assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
    JsonNode report = drafted.json();
    assertThat(report.at("/plans")).hasSize(2);
    assertThat(report.at("/standings")).hasSize(3);
    assertThat(report.at("/body").toString()).contains(" 个方案共 ", "》第1项");
    String path = "/api/office-reports/" + report.at("/id").asText();
    browser.signIn("leader");
    assertThat(browser.get(path).status()).isEqualTo(404);
    browser.signIn("office");
    assertThat(save(report, withOwnWords(report)).json().at("/revision").asInt()).isOne();
    assertThat(browser.post(path + "/hand-in", Map.of()).status()).isEqualTo(204);
    browser.signIn("kjj");
    assertThat(browser.get(path).status()).isEqualTo(404);
    browser.signIn("leader");
    assertThat(browser.get(path).json().at("/actions/0").asText()).isEqualTo("decide");

    assertThat(browser.post(path + "/decision", Map.of("accepted", true)).status()).isEqualTo(204);

    assertThat(browser.get(path).json().at("/state").asText()).isEqualTo("ISSUED");
    assertThat(browser.get(path).json().at("/contentHash").asText()).matches("[0-9a-f]{64}");
    assertThat(browser.get("/api/office-reports").json()).hasSize(1);
    assertThat(browser.get("/api/reports/" + report.at("/id").asText()).status()).isEqualTo(404);
  }

  private JsonNode report() {
    JsonNode reports = browser.get("/api/reports").json();
    return browser.get("/api/reports/" + reports.at("/0/id").asText()).json();
  }

  private static String path(JsonNode report) {
    return "/api/reports/" + report.at("/id").asText();
  }

  private Answer save(JsonNode report, ArrayNode blocks) {
    return browser.put(path(report) + "/body", form(report, blocks));
  }

  private static Map<String, Object> form(JsonNode report, ArrayNode blocks) {
    return Map.of(
        "revision",
        report.at("/revision").asInt(),
        "masthead",
        report.at("/body/masthead"),
        "blocks",
        blocks);
  }

  /** The report with a paragraph more, of somebody else's as the page says. */
  private ArrayNode withOwnWords(JsonNode report) {
    ArrayNode blocks = report.at("/body/blocks").deepCopy();
    blocks.add(
        json.valueToTree(
            Map.of(
                "type",
                "paragraph",
                "sentences",
                new Object[] {
                  Map.of(
                      "runs",
                      new Object[] {Map.of("type", "words", "text", OWN)},
                      "sources",
                      new Object[] {Map.of("kind", "AUTHOR", "id", "leader", "label", "他人")})
                })));
    return blocks;
  }

  private static JsonNode last(JsonNode all) {
    return all.get(all.size() - 1);
  }
}
