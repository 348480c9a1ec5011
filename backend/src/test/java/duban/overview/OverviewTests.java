package duban.overview;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.PlanText;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan of two sections: 市科技局 leads, 市财政局 and the parks work along in measure 2. */
@ApplicationTest
class OverviewTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private Browser browser;
  private String plan;

  @BeforeEach
  void publish() {
    plan =
        plans.publish(
            aPlan(aMeasure(), aMeasure().with("市财政局", PlanText.PARKS))
                .section(aMeasure(), aMeasure().saying("力争2023年3月底前建库。")));
    browser = new Browser(port);
    browser.signIn("kjj");
  }

  @Test
  void countsTheMeasuresOfAPlanByLight() {
    close("1");
    staff.complete(measure("2"), TaskKind.SIGN_FOR);
    staff.complete(measure("4"), TaskKind.SIGN_FOR);
    time.moveTo("2023-03-28T10:00");

    JsonNode overview = find(browser.get("/api/plans").json(), "key", plan);

    assertThat(overview.at("/measures").asInt()).isEqualTo(4);
    assertThat(overview.at("/lights/CLOSED").asInt()).isOne();
    assertThat(overview.at("/lights/ON_TIME").asInt()).isOne();
    assertThat(overview.at("/lights/OVERDUE").asInt()).isOne();
    assertThat(overview.at("/lights/DUE_SOON").asInt()).isOne();
  }

  @Test
  void listsTheMeasuresOfAPlanBySection() {
    time.moveTo("2023-03-22T10:00");

    JsonNode detail = browser.get("/api/plans/" + plan).json();

    assertThat(detail.at("/sections")).hasSize(2);
    assertThat(detail.at("/sections/1/measures")).hasSize(2);
    JsonNode second = detail.at("/sections/0/measures/1");
    assertThat(second.at("/number").asText()).isEqualTo("2");
    assertThat(second.at("/lead/0/name").asText()).isEqualTo("市科技局");
    assertThat(second.at("/responsible/0/name").asText()).isEqualTo("市财政局");
    assertThat(second.at("/collective/0").asText()).isEqualTo(PlanText.PARKS);
    assertThat(second.at("/timeLight").asText()).isEqualTo("OVERDUE");
    assertThat(second.at("/overdueTasks").asInt()).isOne();
    assertThat(second.at("/state").asText()).isEqualTo("RUNNING");
  }

  @Test
  void tellsThatAMeasureIsClosed() {
    close("1");

    JsonNode whole = browser.get("/api/plans/" + plan + "/measures/1").json();

    assertThat(whole.at("/state").asText()).isEqualTo("CLOSED");
    assertThat(whole.at("/timeLight").asText()).isEqualTo("CLOSED");
    assertThat(whole.at("/openTasks")).isEmpty();
  }

  @Test
  void marksWhereTheProcessIsAndWhatItPassed() {
    staff.complete(measure("2"), TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");
    staff.complete(measure("2"), TaskKind.REPORT, "xz-czj");
    time.moveTo("2023-06-26");

    JsonNode state = browser.get("/api/plans/" + plan + "/measures/2/state").json();

    JsonNode members = element(state, "Task_Report_u03");
    assertThat(members.at("/count").asInt()).isEqualTo(2);
    assertThat(texts(members.at("/units"))).containsExactlyInAnyOrder("铜山区人民政府", "贾汪区人民政府");
    assertThat(members.at("/state").asText()).isEqualTo("OVERDUE");
    assertThat(members.at("/since").asText()).startsWith("2023-06-15T");
    assertThat(element(state, "Task_Implement_u02").at("/state").asText()).isEqualTo("ACTIVE");
    assertThat(texts(state.at("/completed")))
        .contains("Start_PlanIssued", "Task_SignFor_u01", "Task_Report_u02")
        .doesNotContain("Task_Report_u01");
    String model = browser.get("/api/plans/" + plan + "/measures/2/model").body();
    state
        .at("/elements")
        .forEach(at -> assertThat(model).contains("id=\"" + at.at("/id").asText() + "\""));
  }

  @Test
  void marksTheEndOfAClosedMeasureAndNothingElse() {
    close("1");

    JsonNode state = browser.get("/api/plans/" + plan + "/measures/1/state").json();

    assertThat(state.at("/elements")).isEmpty();
    assertThat(texts(state.at("/completed"))).contains("End_Closed");
  }

  @Test
  void keepsAPlanFromUnitsThatHaveNoPartInIt() {
    browser.signIn("jyj");

    for (String path : List.of("", "/measures/2", "/measures/2/model", "/measures/2/state")) {
      assertThat(browser.get("/api/plans/" + plan + path).status()).as(path).isEqualTo(404);
    }
    assertThat(browser.get("/api/plans").json()).isEmpty();
  }

  @Test
  void showsAPlanToMembersOfItsGroupsAndToItsLeaders() {
    for (String username : List.of("ts", "czj", "leader", "office")) {
      browser.signIn(username);
      assertThat(browser.get("/api/plans/" + plan).status()).as(username).isEqualTo(200);
    }
  }

  @Test
  void answersUnknownPlansAndMeasuresWith404() {
    for (String path : List.of("nowhere", plan + "/measures/99", plan + "/measures/x")) {
      assertThat(browser.get("/api/plans/" + path).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void keepsAUnitsReportFromOthersThatDoNotLead() {
    time.moveTo("2023-06-16");
    staff.complete(staff.task(measure("2"), TaskKind.REPORT, "xz-czj"), Answers.report("财政资金已拨付"));
    staff.complete(staff.task(measure("2"), TaskKind.REPORT, "xz-ts"), Answers.report("铜山区已建园区"));
    staff.complete(measure("2"), TaskKind.REPORT);
    staff.complete(
        staff.task(measure("2"), TaskKind.CONSOLIDATE_REPORT), Answers.report("总体按序时进度"));
    String path = "/api/plans/" + plan + "/measures/2";

    assertThat(bodyFor("czj", path)).contains("财政资金已拨付", "总体按序时进度").doesNotContain("铜山区已建园区");
    assertThat(bodyFor("ts", path)).contains("铜山区已建园区", "总体按序时进度").doesNotContain("财政资金已拨付");
    assertThat(bodyFor("kjj", path)).contains("铜山区已建园区", "财政资金已拨付");
    assertThat(bodyFor("office", path)).contains("铜山区已建园区", "财政资金已拨付");
    assertThat(bodyFor("leader", path)).contains("铜山区已建园区", "财政资金已拨付");
  }

  private String bodyFor(String username, String path) {
    browser.signIn(username);
    return browser.get(path).body();
  }

  private void close(String number) {
    staff.complete(measure(number), TaskKind.SIGN_FOR);
    staff.complete(measure(number), TaskKind.IMPLEMENT);
    staff.complete(measure(number), TaskKind.REQUEST_CLOSURE);
    staff.complete(measure(number), TaskKind.REVIEW_CLOSURE);
  }

  private MeasureId measure(String number) {
    return MeasureId.of(plan, number);
  }

  private static JsonNode element(JsonNode state, String id) {
    return find(state.at("/elements"), "id", id);
  }

  private static JsonNode find(JsonNode items, String field, String value) {
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + value + " in " + items));
  }

  private static List<String> texts(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false).map(JsonNode::asText).toList();
  }
}
