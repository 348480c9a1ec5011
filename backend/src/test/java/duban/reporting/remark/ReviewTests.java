package duban.reporting.remark;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaders say to a report, and what they see of their plans; nobody has done anything. */
@ApplicationTest
class ReviewTests {

  private static final Map<String, String> REMARK = Map.of("passage", "总体情况良好。", "text", "请写明依据。");

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  private Browser browser;
  private String plan;

  @BeforeEach
  void draft() {
    plan = plans.publish(aPlan(aMeasure(), aMeasure()));
    time.moveTo("2023-07-20T09:01");
    browser = new Browser(port);
  }

  @Test
  void aLeaderRemarksOnAPassageAndTheOfficeSettlesIt() {
    String remarks = handIn() + "/remarks";
    browser.signIn("leader");

    JsonNode said = browser.post(remarks, REMARK).json();

    assertThat(said).hasSize(1);
    assertThat(said.at("/0/passage").asText()).isEqualTo("总体情况良好。");
    assertThat(said.at("/0/resolvedAt").isNull()).isTrue();
    assertThat(told("report-remarked")).isPositive();
    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT), Answers.returning("请按意见修改"));
    browser.signIn("office");
    JsonNode settled =
        browser.post(remarks + "/" + said.at("/0/id") + "/resolution", Map.of()).json();
    assertThat(settled.at("/0/resolvedBy").asText()).isNotBlank();
    assertThat(settled.at("/0/text").asText()).isEqualTo("请写明依据。");
  }

  @Test
  void onlyReadersRemarkAndOnlyUntilItIsIssued() {
    String remarks = handIn() + "/remarks";
    browser.signIn("kjj");
    assertThat(browser.get(remarks).status()).isEqualTo(404);
    assertThat(browser.post(remarks, REMARK).status()).isEqualTo(404);
    browser.signIn("leader");
    assertThat(browser.post(remarks, Map.of("passage", "某句", "text", " ")).status()).isEqualTo(400);

    staff.complete(staff.task(plan, TaskKind.APPROVE_PERIOD_REPORT));

    assertThat(browser.post(remarks, REMARK).problem()).contains("report-frozen");
    assertThat(browser.get(remarks).json()).isEmpty();
  }

  @Test
  void theBoardHasWhatTheNewestReportCounted() {
    browser.signIn("leader");
    assertThat(browser.get("/api/report-board").json().at("/0/report").isNull()).isTrue();
    handIn();

    browser.signIn("leader");
    JsonNode board = browser.get("/api/report-board").json();

    assertThat(board.at("/0/plan/key").asText()).isEqualTo(plan);
    assertThat(board.at("/0/state").asText()).isEqualTo("IN_REVIEW");
    assertThat(board.at("/0/trend")).hasSize(1);
    assertThat(board.at("/0/trend/0/classes/NOT_STARTED").asInt()).isEqualTo(2);
    assertThat(board.at("/0/worse")).isEmpty();
    browser.signIn("kjj");
    assertThat(browser.get("/api/report-board").json()).isEmpty();
  }

  private String handIn() {
    staff.complete(
        staff.task(plan, TaskKind.EDIT_PERIOD_REPORT),
        Map.of("overview", "总体情况良好。", "nextSteps", "督促补报。"));
    browser.signIn("leader");
    return "/api/reports/" + browser.get("/api/reports").json().at("/0/id").asText();
  }

  private int told(String kind) {
    return jdbc.sql("select count(*) from notice where kind = :kind")
        .param("kind", kind)
        .query(Integer.class)
        .single();
  }
}
