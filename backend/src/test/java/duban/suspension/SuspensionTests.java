package duban.suspension;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 挂账 over HTTP: who may, when, and what pages show of it. */
@ApplicationTest
class SuspensionTests {

  private static final Map<String, Object> FORM =
      Map.of("reason", "等待用地批复", "expected", "2023-06-30");

  @LocalServerPort private int port;
  @Autowired private PlanDesk desk;
  @Autowired private Staff staff;
  @Autowired private Time time;

  private MeasureId measure;
  private Browser office;

  @BeforeEach
  void publish() {
    measure = desk.publish(aMeasure());
    office = browser("office");
  }

  @Test
  void isTheOfficesToDo() {
    Answer lead = browser("kjj").post(measurePath() + "/suspension", FORM);
    Answer leader = browser("leader").post(measurePath() + "/suspension", FORM);
    Answer stranger = browser("czj").post(measurePath() + "/suspension", FORM);
    Answer strangerResumes = browser("czj").post(measurePath() + "/resumption", Map.of());

    assertThat(lead.status()).isEqualTo(403);
    assertThat(lead.problem()).isEqualTo("office-only");
    assertThat(leader.status()).isEqualTo(403);
    assertThat(stranger.status()).isEqualTo(404);
    assertThat(stranger.problem()).isEqualTo("measure-not-found");
    assertThat(strangerResumes.status()).isEqualTo(404);
    assertThat(page().at("/state").asText()).isEqualTo("RUNNING");
  }

  @Test
  void asksForAReasonAndADayToCome() {
    Answer empty = office.post(measurePath() + "/suspension", Map.of("reason", " "));
    Answer past =
        office.post(
            measurePath() + "/suspension", Map.of("reason", "等待", "expected", "2023-03-20"));

    assertThat(empty.status()).isEqualTo(400);
    assertThat(past.status()).isEqualTo(400);
    assertThat(past.json().at("/errors/0/field").asText()).isEqualTo("expected");
    assertThat(past.json().at("/errors/0/message").asText()).isEqualTo("suspension-ends-in-past");
  }

  @Test
  void showsWhatIsParkedAndWhy() {
    OpenTask task = staff.task(measure, TaskKind.SIGN_FOR);
    assertThat(page().at("/actions"))
        .extracting(JsonNode::asText)
        .contains("suspend")
        .doesNotContain("resume");

    assertThat(office.post(measurePath() + "/suspension", FORM).status()).isEqualTo(204);
    time.moveTo("2023-04-10");

    JsonNode shown = page();
    assertThat(shown.at("/state").asText()).isEqualTo("SUSPENDED");
    assertThat(shown.at("/timeLight").asText()).isEqualTo("SUSPENDED");
    assertThat(shown.at("/actions"))
        .extracting(JsonNode::asText)
        .contains("resume")
        .doesNotContain("suspend");
    assertThat(shown.at("/suspensions/0/reason").asText()).isEqualTo("等待用地批复");
    assertThat(shown.at("/openTasks/0/suspended").asBoolean()).isTrue();
    JsonNode plan = office.get("/api/plans/" + measure.plan()).json();
    assertThat(plan.at("/suspended/0/measure/number").asText()).isEqualTo("1");
    assertThat(plan.at("/suspended/0/expected").asText()).isEqualTo("2023-06-30");
    assertThat(plan.at("/sections/0/measures/0/overdueTasks").asInt()).isZero();
    assertThat(office.get("/api/oversight/board").json().at("/total").asInt()).isZero();
    Browser lead = browser("kjj");
    JsonNode tasks = lead.get("/api/tasks").json();
    assertThat(tasks.at("/totals/all").asInt()).isZero();
    assertThat(tasks.at("/items")).hasSize(1);
    assertThat(tasks.at("/items/0/suspended").asBoolean()).isTrue();
    assertThat(tasks.at("/items/0/light").asText()).isEqualTo("ON_TIME");
    assertThat(lead.get("/api/tasks?light=ON_TIME").json().at("/items")).isEmpty();
    JsonNode detail = lead.get("/api/tasks/" + task.id()).json();
    assertThat(detail.at("/actions")).isEmpty();
    Answer completed =
        lead.post("/api/tasks/" + task.id() + "/completion", Answers.to(TaskKind.SIGN_FOR));
    assertThat(completed.status()).isEqualTo(409);
    assertThat(completed.problem()).isEqualTo("measure-suspended");
    assertThat(completed.json().at("/reason").asText()).isEqualTo("等待用地批复");
  }

  @Test
  void happensOnceAtATime() {
    assertThat(office.post(measurePath() + "/resumption", Map.of()).problem())
        .isEqualTo("measure-not-suspended");
    office.post(measurePath() + "/suspension", FORM);

    Answer again = office.post(measurePath() + "/suspension", FORM);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("measure-not-running");
    assertThat(office.post(measurePath() + "/resumption", Map.of("note", "已批复")).status())
        .isEqualTo(204);
    assertThat(page().at("/state").asText()).isEqualTo("RUNNING");
    assertThat(page().at("/suspensions/0/note").asText()).isEqualTo("已批复");
  }

  private JsonNode page() {
    return office.get(measurePath()).json();
  }

  private String measurePath() {
    return "/api/plans/" + measure.plan() + "/measures/1";
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
