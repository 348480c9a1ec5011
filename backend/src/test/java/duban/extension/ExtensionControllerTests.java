package duban.extension;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who may ask, see and decide. 市科技局 leads, 市财政局 works along and asks, 市发改委 has a part in another
 * measure of the plan, 市教育局 in none.
 */
@ApplicationTest
class ExtensionControllerTests {

  private static final Map<String, String> REQUEST =
      Map.of("until", "2023-06-15", "reason", "土地手续未办结。", "progress", "已完成八成。");

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;

  private MeasureId measure;
  private OpenTask task;

  @BeforeEach
  void letAUnitImplement() {
    String plan =
        plans.publish(
            aPlan(aMeasure().saying("力争2023年5月底前建立企业培育库。").with("市财政局"), aMeasure().ledBy("市发改委")));
    measure = MeasureId.of(plan, "1");
    staff.complete(measure, TaskKind.SIGN_FOR);
    task = staff.task(measure, TaskKind.IMPLEMENT, "xz-czj");
  }

  @Test
  void showsWhatThereIsToKnowBeforeAsking() {
    Browser asker = browser("czj");

    JsonNode shown = asker.get("/api/tasks/" + task.id()).json();
    JsonNode outlook = asker.get(of(task)).json();

    assertThat(shown.at("/actions"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder("complete", "extend", "claim");
    assertThat(outlook.at("/first").asText()).isEqualTo("2023-06-01");
    assertThat(outlook.at("/last").asText()).isEqualTo("2025-12-31");
    assertThat(outlook.at("/approver").asText()).isEqualTo("OFFICE");
    assertThat(outlook.at("/open").isNull()).isTrue();
    JsonNode distant = asker.get(of(task) + "?until=2023-12-29").json();
    assertThat(distant.at("/approver").asText()).isEqualTo("LEADERS");
    assertThat(distant.at("/workingDays").asInt()).isGreaterThan(100);
  }

  @Test
  void takesARequestAndShowsItToThoseConcerned() {
    Answer asked = browser("czj").post(of(task), REQUEST);

    assertThat(asked.status()).isEqualTo(201);
    assertThat(asked.json().at("/state").asText()).isEqualTo("ASKED");
    assertThat(asked.json().at("/workingDays").asInt()).isEqualTo(11);
    String one = "/api/extensions/" + asked.json().at("/id").asLong();
    assertThat(browser("czj").get(one).json().at("/withdrawable").asBoolean()).isTrue();
    for (String reader : new String[] {"kjj", "office", "leader"}) {
      Browser browser = browser(reader);
      assertThat(browser.get(one).json().at("/withdrawable").asBoolean()).isFalse();
      assertThat(browser.get(ofMeasure()).json()).hasSize(1);
      assertThat(browser.post(one + "/withdrawal", Map.of()).problem())
          .isEqualTo("extension-not-found");
    }
    assertThat(browser("fgw").get(one).status()).isEqualTo(404);
    assertThat(browser("fgw").get(ofMeasure()).json()).isEmpty();
    assertThat(browser("jyj").get(one).status()).isEqualTo(404);
    assertThat(browser("jyj").get(ofMeasure()).problem()).isEqualTo("plan-not-found");
  }

  @Test
  void isAskedByTheUnitWhoseTaskItIs() {
    for (String other : new String[] {"kjj", "fgw", "office", "leader"}) {
      assertThat(browser(other).get(of(task)).problem()).isEqualTo("task-not-found");
      assertThat(browser(other).post(of(task), REQUEST).status()).isEqualTo(404);
    }
    assertThat(browser("office").get(ofMeasure()).json()).isEmpty();
  }

  @Test
  void isDecidedByTheUnitAskedAlone() {
    browser("czj").post(of(task), REQUEST);
    OpenTask advice = staff.task(measure, TaskKind.ADVISE_EXTENSION);
    for (String other : new String[] {"czj", "office", "leader", "fgw"}) {
      assertThat(complete(other, advice, Map.of("agrees", true)).status()).isEqualTo(404);
    }
    assertThat(complete("kjj", advice, Map.of("agrees", true)).status()).isEqualTo(200);
    OpenTask decision = staff.task(measure, TaskKind.DECIDE_EXTENSION);
    for (String other : new String[] {"czj", "kjj", "leader", "fgw"}) {
      assertThat(complete(other, decision, Map.of("granted", true)).status()).isEqualTo(404);
    }
    assertThat(complete("office", decision, Map.of("granted", true)).status()).isEqualTo(200);
    assertThat(browser("czj").get("/api/tasks/" + task.id()).json().at("/due").asText())
        .startsWith("2023-06-15");
    assertThat(browser("czj").get(ofMeasure()).json().at("/0/decision/until").asText())
        .isEqualTo("2023-06-15");
  }

  @Test
  void refusesAfterTheDueDateAndSaysWhenThatWas() {
    time.moveTo("2023-06-01T10:00");
    Browser asker = browser("czj");

    Answer late = asker.post(of(task), REQUEST);

    assertThat(late.status()).isEqualTo(422);
    assertThat(late.problem()).isEqualTo("extension-too-late");
    assertThat(late.json().at("/dueAt").asText()).startsWith("2023-05-31T");
    assertThat(asker.get(of(task)).problem()).isEqualTo("extension-too-late");
  }

  @Test
  void refusesASecondRequestWhileOneIsOpen() {
    Browser asker = browser("czj");
    asker.post(of(task), REQUEST);

    Answer again = asker.post(of(task), REQUEST);

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("extension-already-asked");
    assertThat(asker.get(of(task)).json().at("/open/reason").asText()).isEqualTo("土地手续未办结。");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-06-15, '', 八成, reason",
    "2023-06-15, 手续, ' ', progress",
    "2023-05-31, 手续, 八成, until",
    "2023-06-17, 手续, 八成, until",
    "2026-01-05, 手续, 八成, until",
  })
  void namesWhatIsAtFault(String until, String reason, String progress, String field) {
    Answer answer =
        browser("czj")
            .post(of(task), Map.of("until", until, "reason", reason, "progress", progress));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
  }

  private Answer complete(String who, OpenTask step, Map<String, ?> form) {
    Answer answer = browser(who).post("/api/tasks/" + step.id() + "/completion", form);
    time.runJobs();
    return answer;
  }

  private static String of(OpenTask task) {
    return "/api/tasks/" + task.id() + "/extension";
  }

  private String ofMeasure() {
    return "/api/plans/" + measure.plan() + "/measures/" + measure.number() + "/extensions";
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
