package duban.desk;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.notification.Colleagues;
import duban.organisation.Registration;
import duban.organisation.Role;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Taking a task of one's unit, letting go of it, handing it over. */
@ApplicationTest
class ClaimingTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private TaskService engine;
  @Autowired private AuditTrail audit;
  @Autowired private Registration registration;
  @Autowired private JdbcClient jdbc;
  private MeasureId measure;
  private String task;
  private Browser one;
  private Browser other;

  @BeforeEach
  void twoColleagues() {
    Colleagues colleagues = new Colleagues(registration, jdbc);
    colleagues.add("lina", "xz-kjj", Role.STAFF);
    colleagues.add("head", "xz-kjj", Role.UNIT_HEAD);
    measure = plans.publish(aMeasure());
    task = "/api/tasks/" + staff.task(measure, TaskKind.SIGN_FOR).id();
    one = browser("kjj");
    other = browser("zz-lina");
  }

  @AfterEach
  void leave() {
    new Colleagues(registration, jdbc).leave();
  }

  @Test
  void takesATaskThatTheUnitGoesOnSeeing() {
    assertThat(one.post(task + "/claim", Map.of()).status()).isEqualTo(204);

    JsonNode seen = other.get("/api/tasks").json().at("/items/0");
    assertThat(seen.at("/assignee/name").asText()).isEqualTo("王晓岚");
    assertThat(engine.createTaskQuery().taskAssignee("kjj").count()).isOne();
    assertThat(actions(one)).contains("complete", "release", "hand-over").doesNotContain("claim");
    assertThat(actions(other)).contains("complete").doesNotContain("claim", "release", "hand-over");
    assertThat(last().action()).isEqualTo("claim");
  }

  @Test
  void isTakenByOneOnly() {
    one.post(task + "/claim", Map.of());

    Answer late = other.post(task + "/claim", Map.of());
    Answer again = one.post(task + "/claim", Map.of());

    assertThat(late.problem()).isEqualTo("task-taken");
    assertThat(late.json().at("/by").asText()).isEqualTo("王晓岚");
    assertThat(again.status()).isEqualTo(204);
    assertThat(other.delete(task + "/claim").problem()).isEqualTo("task-taken");
  }

  @Test
  void isLetGoByWhoHasItAndByTheHead() {
    one.post(task + "/claim", Map.of());
    assertThat(one.delete(task + "/claim").status()).isEqualTo(204);
    assertThat(assignee()).isNull();
    one.post(task + "/claim", Map.of());

    assertThat(browser("zz-head").delete(task + "/claim").status()).isEqualTo(204);

    assertThat(assignee()).isNull();
    assertThat(engine.createTaskQuery().taskAssignee("kjj").count()).isZero();
    assertThat(last().action()).isEqualTo("release");
  }

  @Test
  void goesToAColleagueWhoIsTold() {
    Answer handed = one.post(task + "/hand-over", Map.of("to", "zz-lina", "note", "请按上次口径填写"));

    assertThat(handed.status()).isEqualTo(204);
    assertThat(assignee()).isEqualTo("zz-lina");
    assertThat(last().detail()).isEqualTo("同事lina:请按上次口径填写");
    JsonNode notice = other.get("/api/notices").json().at("/items/0");
    assertThat(notice.at("/kind").asText()).isEqualTo("handed-over");
    assertThat(notice.at("/text/zh").asText()).startsWith("王晓岚将").contains("请按上次口径填写");
    assertThat(one.get(task + "/colleagues").json().findValuesAsText("username"))
        .containsExactly("kjj", "zz-head");
  }

  @Test
  void goesToNobodyOutsideTheUnit() {
    assertThat(one.post(task + "/hand-over", Map.of("to", "czj")).problem())
        .isEqualTo("not-a-colleague");
    assertThat(one.post(task + "/hand-over", Map.of("to", "")).status()).isEqualTo(400);
    assertThat(browser("czj").post(task + "/claim", Map.of()).problem())
        .isEqualTo("task-not-found");
    assertThat(browser("czj").get(task + "/colleagues").status()).isEqualTo(404);
    assertThat(assignee()).isNull();
  }

  @Test
  void isCompletedByWhoeverOfTheUnitDoesIt() {
    one.post(task + "/claim", Map.of());

    Answer done = other.post(task + "/completion", Answers.to(TaskKind.SIGN_FOR));

    assertThat(done.status()).isEqualTo(200);
    assertThat(last().actorName()).isEqualTo("同事lina");
    assertThat(one.post(task + "/claim", Map.of()).problem()).isEqualTo("task-no-longer-open");
    assertThat(staff.task(measure, TaskKind.IMPLEMENT)).extracting(OpenTask::assignee).isNull();
  }

  private List<String> actions(Browser browser) {
    List<String> actions = new ArrayList<>();
    browser.get(task).json().at("/actions").forEach(it -> actions.add(it.asText()));
    return actions;
  }

  private String assignee() {
    return staff.task(measure, TaskKind.SIGN_FOR).assignee();
  }

  private AuditEntry last() {
    var entries = audit.ofMeasure(measure.value());
    return entries.get(entries.size() - 1);
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
