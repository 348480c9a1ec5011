package duban.reporting.process;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A report across plans between the office and the leaders: who is told what, and instructions. */
@ApplicationTest
class OfficeReportTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private String first;
  private String second;
  private Browser office;
  private Browser leader;
  private long report;

  @BeforeEach
  void handOneIn() {
    first = plans.publish(aPlan(aMeasure()));
    second = plans.publish(aPlan(aMeasure().ledBy("市财政局")));
    office = signedIn("office");
    leader = signedIn("leader");
    report =
        office
            .post("/api/office-reports", Map.of("office", "xz-office", "period", "2023-Q1"))
            .json()
            .at("/id")
            .asLong();
    assertThat(office.post(path() + "/hand-in", Map.of()).status()).isEqualTo(204);
  }

  @Test
  void theLeadersAreToldThatItWaitsForThem() {
    assertThat(told(leader))
        .contains("report-handed-in /office-reports/" + report)
        .doesNotContain("report-issued /office-reports/" + report);
    assertThat(told(office)).doesNotContain("report-handed-in /office-reports/" + report);
    assertThat(actions(leader)).containsExactly("decide", "instruct");
    assertThat(actions(office)).isEmpty();
  }

  @Test
  void theOfficeIsToldThatItCameBackAndWhatWasSaidAboutIt() {
    String passage =
        leader.get(path()).json().at("/body/blocks/1/sentences/0/runs/0/text").asText();
    leader.post(
        "/api/reports/" + report + "/remarks", Map.of("passage", passage, "text", "请写明单位。"));
    assertThat(told(office)).containsOnlyOnce("report-remarked /office-reports/" + report);

    assertThat(decide(Map.of("accepted", false)).status()).isEqualTo(400);
    assertThat(decide(Map.of("accepted", false, "reason", "请补充")).status()).isEqualTo(204);

    assertThat(told(office)).contains("returned /office-reports/" + report);
    assertThat(office.get(path()).json().at("/returnReason").asText()).isEqualTo("请补充");
    assertThat(actions(office)).containsExactly("edit", "hand-in");
    assertThat(leader.get(path()).status()).isEqualTo(404);
  }

  @Test
  void itIsIssuedWithAnInstructionThatBecomesATaskOfTheOffice() {
    assertThat(decide(Map.of("accepted", true, "instruction", "请督促补报。")).status()).isEqualTo(204);

    assertThat(told(office)).contains("report-issued /office-reports/" + report);
    JsonNode given = office.get("/api/reports/" + report + "/instructions").json();
    assertThat(given).hasSize(1);
    assertThat(given.at("/0/text").asText()).isEqualTo("请督促补报。");
    assertThat(given.at("/0/unit/id").asText()).isEqualTo("xz-office");
    assertThat(given.at("/0/task").asText())
        .isEqualTo(staff.task(first, TaskKind.ANSWER_INSTRUCTION).id());
    assertThat(actions(office)).containsExactly("send");
    assertThat(actions(leader)).containsExactly("instruct");
  }

  @Test
  void aFurtherInstructionIsKeptWithThePlanThatIsNamedOrHasTheUnit() {
    decide(Map.of("accepted", true));
    Map<String, Object> order = Map.of("text", "请财政局说明。", "urgency", "URGENT", "unit", "xz-czj");

    JsonNode given = leader.post("/api/reports/" + report + "/instructions", order).json();
    assertThat(given.at("/plan/key").asText()).isEqualTo(second);
    assertThat(staff.task(second, TaskKind.ANSWER_INSTRUCTION).unit().value()).isEqualTo("xz-czj");

    String named = "/api/reports/" + report + "/instructions?plan=" + first;
    assertThat(leader.post(named, order).status()).isEqualTo(400);
    assertThat(leader.get("/api/reports/" + report + "/instructions").json()).hasSize(1);
    assertThat(office.post(named, order).status()).isEqualTo(403);
    assertThat(signedIn("czj").post(named, order).status()).isEqualTo(404);
  }

  @Test
  void itLeavesTheHouseAsAnyOther() {
    String links = "/api/reports/" + report + "/links";
    assertThat(office.post(links, Map.of("label", "市人大")).status()).isEqualTo(409);
    decide(Map.of("accepted", true));

    assertThat(office.post(links, Map.of("label", "市人大")).status()).isEqualTo(201);
    for (String format : List.of("docx", "pdf", "xlsx", "csv", "json", "txt")) {
      assertThat(leader.file("/api/reports/" + report + "/export." + format).statusCode())
          .as(format)
          .isEqualTo(200);
    }
  }

  private Browser signedIn(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }

  private String path() {
    return "/api/office-reports/" + report;
  }

  private Browser.Answer decide(Map<String, Object> decision) {
    return leader.post(path() + "/decision", decision);
  }

  private List<String> actions(Browser reader) {
    return all(reader.get(path()).json().at("/actions")).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Kinds of what somebody finds in the inbox, and where each leads. */
  private static List<String> told(Browser reader) {
    return all(reader.get("/api/notices").json().at("/items"))
        .map(it -> it.at("/kind").asText() + " " + it.at("/link").asText())
        .toList();
  }
}
