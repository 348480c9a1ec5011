package duban.instruction;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who may instruct, see and answer. 市科技局 leads, 市财政局 works along, 市发改委 has a part in another
 * measure of the plan, 市教育局 in none.
 */
@ApplicationTest
class InstructionControllerTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;

  private MeasureId measure;

  @BeforeEach
  void publish() {
    String plan = plans.publish(aPlan(aMeasure().with("市财政局"), aMeasure().ledBy("市发改委")));
    measure = MeasureId.of(plan, "1");
  }

  @Test
  void offersTheUnitsOfThePlanAndWhenAnswersWouldBeDue() {
    JsonNode choices =
        browser("leader")
            .get("/api/plans/" + measure.plan() + "/instruction-choices?measure=1")
            .json();

    assertThat(choices.at("/lead/id").asText()).isEqualTo("xz-kjj");
    assertThat(choices.at("/units").findValuesAsText("id"))
        .containsExactly("xz-kjj", "xz-czj", "xz-fgw", "xz-office");
    assertThat(choices.at("/times").findValuesAsText("workingDays"))
        .containsExactly("3", "15", "30");
    assertThat(choices.at("/times/0/due").asText()).startsWith("2023-03-23T");
  }

  @Test
  void isGivenByLeadersAlone() {
    for (String other : new String[] {"office", "kjj", "czj"}) {
      Answer refused = browser(other).post(ofMeasure(), order("xz-czj"));
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.problem()).isEqualTo("leaders-only");
    }
    assertThat(browser("jyj").post(ofMeasure(), order("xz-czj")).status()).isEqualTo(404);
    assertThat(browser("leader").get("/api/instructions").json().at("/items")).isEmpty();
  }

  @Test
  void isSeenByThoseWhoOverseeTheMeasureAndByTheUnitInstructed() {
    Answer given = browser("leader").post(ofMeasure(), order("xz-czj"));
    assertThat(given.status()).isEqualTo(201);
    String one = "/api/instructions/" + given.json().at("/id").asLong();

    assertThat(browser("leader").get(one).json().at("/actions").toString())
        .isEqualTo("[\"conclude\",\"next\"]");
    for (String reader : new String[] {"office", "kjj", "czj"}) {
      Browser browser = browser(reader);
      assertThat(browser.get(one).json().at("/actions")).isEmpty();
      assertThat(browser.get(ofMeasure()).json()).hasSize(1);
      assertThat(browser.post(one + "/conclusion", Map.of()).problem()).isEqualTo("leaders-only");
    }
    assertThat(browser("czj").get(one).json().at("/task").asText()).isNotEmpty();
    assertThat(browser("kjj").get(one).json().at("/task").isNull()).isTrue();
    assertThat(browser("fgw").get(one).status()).isEqualTo(404);
    assertThat(browser("fgw").get(ofMeasure()).json()).isEmpty();
    assertThat(browser("fgw").get("/api/instructions").json().at("/items")).isEmpty();
    assertThat(browser("jyj").get(one).status()).isEqualTo(404);
    assertThat(browser("jyj").get(ofMeasure()).problem()).isEqualTo("plan-not-found");
  }

  @Test
  void isAnsweredByTheUnitInstructedAlone() {
    browser("leader").post(ofMeasure(), order("xz-czj"));
    OpenTask answer = staff.task(measure, TaskKind.ANSWER_INSTRUCTION);

    for (String other : new String[] {"kjj", "office", "leader", "fgw"}) {
      assertThat(
              browser(other)
                  .post("/api/tasks/" + answer.id() + "/completion", Map.of("answer", "已办。"))
                  .status())
          .isEqualTo(404);
    }
  }

  @Test
  void listsWhatIsOpenLateAnsweredAndOver() {
    Browser leader = browser("leader");
    leader.post(ofMeasure(), order("xz-czj"));
    leader.post(ofMeasure(), order("xz-kjj"));
    staff.complete(staff.task(measure, TaskKind.ANSWER_INSTRUCTION, "xz-kjj"));
    staff.complete(measure, TaskKind.VERIFY_INSTRUCTION);
    long third = leader.post(ofMeasure(), order("xz-kjj")).json().at("/id").asLong();
    assertThat(leader.post("/api/instructions/" + third + "/conclusion", Map.of()).status())
        .isEqualTo(204);

    JsonNode all = leader.get("/api/instructions").json();
    assertThat(all.at("/items")).hasSize(3);
    assertThat(all.at("/counts").toString())
        .isEqualTo("{\"open\":1,\"overdue\":0,\"inReview\":0,\"answered\":1,\"ended\":1}");
    assertThat(leader.get("/api/instructions?show=ANSWERED").json().at("/items/0/unit/id").asText())
        .isEqualTo("xz-kjj");
    assertThat(leader.get("/api/instructions?plan=other").json().at("/items")).isEmpty();
    time.moveTo("2023-03-24");
    assertThat(leader.get("/api/instructions?show=OVERDUE").json().at("/items/0/unit/id").asText())
        .isEqualTo("xz-czj");
    assertThat(browser("czj").get("/api/instructions").json().at("/items")).hasSize(1);
  }

  @Test
  void namesWhatIsAtFault() {
    Browser leader = browser("leader");

    Answer empty = leader.post(ofMeasure(), Map.of("text", " ", "urgency", "HARD", "unit", "x"));
    Answer stranger = leader.post(ofMeasure(), order("xz-jyj"));
    Answer nonsense = leader.post(ofMeasure(), order("../x"));

    assertThat(empty.json().at("/errors/0/field").asText()).isEqualTo("text");
    assertThat(stranger.json().at("/errors/0/field").asText()).isEqualTo("unit");
    assertThat(nonsense.json().at("/errors/0/field").asText()).isEqualTo("unit");
  }

  private static Map<String, String> order(String unit) {
    return Map.of("text", "请加快进度。", "urgency", "URGENT", "unit", unit);
  }

  private String ofMeasure() {
    return "/api/plans/" + measure.plan() + "/measures/" + measure.number() + "/instructions";
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
