package duban.desk;

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
import duban.work.TaskKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed into a form and not sent yet, and the views of the tasklist. */
@ApplicationTest
class DraftingTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private JdbcClient jdbc;
  private String task;
  private Browser browser;

  @BeforeEach
  void aTask() {
    MeasureId measure = plans.publish(aMeasure());
    task = "/api/tasks/" + staff.task(measure, TaskKind.SIGN_FOR).id();
    browser = browser("kjj");
  }

  @Test
  void isThereOnAnotherDevice() {
    assertThat(browser.get(task + "/draft").json().at("/draft").isNull()).isTrue();

    JsonNode kept = keep(browser, "成立专班", null);

    JsonNode found = browser("kjj").get(task + "/draft").json();
    assertThat(found.at("/draft/answers/implementationPlan").asText()).isEqualTo("成立专班");
    assertThat(found.at("/draft/version")).isEqualTo(kept.at("/draft/version"));
    assertThat(kept.at("/replaced").isNull()).isTrue();
  }

  @Test
  void givesBackWhatItReplacesUnseen() {
    long seen = keep(browser, "第一台设备", null).at("/draft/version").asLong();
    Browser second = browser("kjj");
    long newer = keep(second, "第二台设备", seen).at("/draft/version").asLong();

    JsonNode conflict = keep(browser, "第一台又写", seen);
    JsonNode same = keep(second, "第一台又写", newer);

    assertThat(conflict.at("/replaced/answers/implementationPlan").asText()).isEqualTo("第二台设备");
    assertThat(conflict.at("/draft/answers/implementationPlan").asText()).isEqualTo("第一台又写");
    assertThat(same.at("/replaced").isNull()).as("the same words replace nothing").isTrue();
  }

  @Test
  void isOnesOwnAndOfOnesOwnTasks() {
    keep(browser, "成立专班", null);

    assertThat(browser("czj").get(task + "/draft").status()).isEqualTo(404);
    assertThat(browser("czj").put(task + "/draft", form("x", null)).status()).isEqualTo(404);
  }

  @Test
  void goesWhenTheTaskDoesAndWhenItIsDropped() {
    keep(browser, "成立专班", null);
    assertThat(browser.delete(task + "/draft").status()).isEqualTo(204);
    assertThat(browser.get(task + "/draft").json().at("/draft").isNull()).isTrue();
    keep(browser, "成立专班", null);

    browser.post(task + "/completion", Answers.to(TaskKind.SIGN_FOR));

    assertThat(jdbc.sql("select count(*) from task_draft").query(Integer.class).single()).isZero();
    assertThat(browser.put(task + "/draft", form("x", null)).problem())
        .isEqualTo("task-no-longer-open");
  }

  @Test
  void isNoPlaceForABook() {
    Answer answer = browser.put(task + "/draft", form("长".repeat(200_001), null));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("answers");
  }

  @Test
  void keepsNamedViewsOfOnesOwn() {
    long first = view("超期", "light=OVERDUE", true).at("/id").asLong();
    view("按方案", "sort=PLAN", true);
    view("超期", "light=OVERDUE&sort=PLAN", false);

    JsonNode views = browser.get("/api/task-views").json();
    assertThat(views.findValuesAsText("name")).containsExactlyInAnyOrder("按方案", "超期");
    assertThat(views.findValuesAsText("query")).contains("light=OVERDUE&sort=PLAN");
    assertThat(views.findValuesAsText("standard")).containsExactlyInAnyOrder("true", "false");
    Browser other = browser("czj");
    assertThat(other.get("/api/task-views").json()).isEmpty();
    assertThat(other.delete("/api/task-views/" + first).problem()).isEqualTo("view-not-found");
    assertThat(browser.delete("/api/task-views/" + first).status()).isEqualTo(204);
    assertThat(browser.get("/api/task-views").json()).hasSize(1);
  }

  private JsonNode view(String name, String query, boolean standard) {
    Map<String, Object> form = Map.of("name", name, "query", query, "standard", standard);
    return browser.post("/api/task-views", form).json();
  }

  private JsonNode keep(Browser browser, String text, Long base) {
    Answer answer = browser.put(task + "/draft", form(text, base));
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static Map<String, Object> form(String text, Long base) {
    Map<String, Object> form = new HashMap<>();
    form.put("answers", Map.of("implementationPlan", text, "also", List.of(1, 2)));
    form.put("base", base);
    return form;
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
