package duban.dossier;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 市科技局 leads two measures, 市财政局 and the parks join in the second. */
@ApplicationTest
class DossierTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private Browser browser;
  private String plan;

  @BeforeEach
  void publish() {
    plan = plans.publish(aPlan(aMeasure(), aMeasure().with("市财政局", PlanText.PARKS)));
    browser = new Browser(port);
    browser.signIn("kjj");
  }

  @Test
  void tellsWhatAUnitLeadsAndJoinsWithItsOwnLights() {
    staff.complete(MeasureId.of(plan, "2"), TaskKind.SIGN_FOR);
    time.moveTo("2023-03-22T10:00");

    JsonNode lead = unit("xz-kjj");

    assertThat(lead.at("/unit/id").asText()).isEqualTo("xz-kjj");
    assertThat(lead.at("/plans/0/plan/key").asText()).isEqualTo(plan);
    assertThat(lead.at("/plans/0/parts").findValuesAsText("role")).containsExactly("LEAD", "LEAD");
    assertThat(lead.at("/plans/0/parts").findValuesAsText("light"))
        .containsExactly("OVERDUE", "ON_TIME");
    assertThat(lead.at("/totals/all").asInt()).isEqualTo(2);
    assertThat(lead.at("/totals/overdue").asInt()).isOne();
    assertThat(lead.at("/tasks/0/kind").asText()).isEqualTo("sign-for");
    assertThat(lead.at("/people").findValuesAsText("name")).containsExactly("王晓岚");

    browser.signIn("ts");
    JsonNode member = unit("xz-ts");
    assertThat(member.at("/plans/0/parts").findValuesAsText("role")).containsExactly("COLLECTIVE");
  }

  @Test
  void keepsItsRecordByPeriod() {
    staff.complete(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR);
    staff.complete(MeasureId.of(plan, "2"), TaskKind.SIGN_FOR);
    time.moveTo("2023-06-16");
    staff.complete(MeasureId.of(plan, "1"), TaskKind.REPORT);
    staff.complete(MeasureId.of(plan, "1"), TaskKind.CONSOLIDATE_REPORT);
    staff.complete(
        staff.task(MeasureId.of(plan, "1"), TaskKind.REVIEW_REPORT), Answers.returning("没有数字"));
    time.moveTo("2023-06-27T10:00");
    staff.complete(MeasureId.of(plan, "2"), TaskKind.REPORT, "xz-kjj");
    time.moveTo("2023-08-01T10:00");

    JsonNode record = unit("xz-kjj").at("/record");

    JsonNode second = record.get(record.size() - 1);
    assertThat(second.at("/period").asText()).isEqualTo("2023-Q2");
    assertThat(second.at("/asked").asInt()).isEqualTo(2);
    assertThat(second.at("/onTime").asInt()).isOne();
    assertThat(second.at("/late").asInt()).isOne();
    assertThat(second.at("/missing").asInt()).isZero();
    assertThat(second.at("/returned").asInt()).isOne();
    assertThat(second.at("/urged").asInt()).isPositive();

    browser.signIn("office");
    JsonNode other = unit("xz-czj").at("/record");
    assertThat(other.get(other.size() - 1).at("/missing").asInt()).isOne();
  }

  @Test
  void isSeenByItsPeopleAndByOfficeAndLeadersOfItsPlans() {
    assertThat(status("xz-kjj")).isEqualTo(200);
    assertThat(status("xz-czj")).isEqualTo(404);
    for (String username : List.of("office", "leader")) {
      browser.signIn(username);
      assertThat(status("xz-kjj")).as(username).isEqualTo(200);
      assertThat(status("xz-ts")).as(username).isEqualTo(200);
      assertThat(status("xz-jyj")).as("a unit without a part, for " + username).isEqualTo(404);
    }
    browser.signIn("jyj");
    assertThat(status("xz-jyj")).as("one's own").isEqualTo(200);
    assertThat(status("xz-kjj")).isEqualTo(404);
    assertThat(status("nobody")).isEqualTo(404);
    assertThat(browser.get("/api/units/no%20unit").problem()).isEqualTo("unit-not-found");
  }

  private JsonNode unit(String id) {
    return browser.get("/api/units/" + id).json();
  }

  private int status(String unit) {
    return browser.get("/api/units/" + unit).status();
  }
}
