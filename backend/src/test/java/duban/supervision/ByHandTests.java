package duban.supervision;

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
import duban.work.TaskKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the office does on the board and on a measure's page, and what others may not. */
@ApplicationTest
class ByHandTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private SupervisionCases cases;
  private Browser browser;
  private String plan;

  @BeforeEach
  void letThreeTasksBeOverdue() {
    plan = plans.publish(aPlan(aMeasure(), aMeasure().with("市教育局"), aMeasure().ledBy("市财政局")));
    time.moveTo("2023-03-22T10:00");
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void actsOnACase() {
    Answer answer = act(caseOf("1"), Map.of("action", "YELLOW_CARD", "note", "请今日签收"));

    assertThat(answer.status()).isEqualTo(204);
    SupervisionCase matter = matter("1");
    assertThat(matter.level()).isEqualTo(Level.YELLOW_CARD);
    assertThat(matter.steps())
        .last()
        .satisfies(
            step -> {
              assertThat(step.note()).isEqualTo("请今日签收");
              assertThat(step.by()).isEqualTo("周文涛");
              assertThat(step.bySystem()).isFalse();
            });
  }

  @Test
  void showsNoCardThatIsNotHigher() {
    act(caseOf("1"), Map.of("action", "RED_CARD"));

    Answer answer = act(caseOf("1"), Map.of("action", "YELLOW_CARD"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("card-not-higher");
    assertThat(answer.json().at("/shown").asText()).isEqualTo("RED_CARD");
    assertThat(act(caseOf("1"), Map.of("action", "URGE")).status()).isEqualTo(204);
  }

  @Test
  void waivesOnlyWithAReasonAndOnlyOnce() {
    assertThat(act(caseOf("1"), Map.of("action", "WAIVE")).status()).isEqualTo(400);
    assertThat(act(caseOf("1"), Map.of("action", "WAIVE", "note", " ")).status()).isEqualTo(400);
    long matter = caseOf("1");

    assertThat(act(matter, Map.of("action", "WAIVE", "note", "台风")).status()).isEqualTo(204);

    Answer again = act(matter, Map.of("action", "WAIVE", "note", "台风"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("case-over");
    assertThat(matter("1").state()).isEqualTo(SupervisionCase.State.WAIVED);
  }

  @Test
  void settlesByHandOnlyWhatNoTaskSettles() {
    Answer answer = act(caseOf("1"), Map.of("action", "SETTLE", "note", "已办"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("action-not-offered");
  }

  @Test
  void hidesCasesFromOtherUnitsAndLetsLeadersOnlyLook() {
    long matter = caseOf("1");

    browser.signIn("kjj");
    assertThat(act(matter, Map.of("action", "URGE")).status()).isEqualTo(404);
    assertThat(open(Map.of("plan", plan, "measure", "1", "reason", "试")).status()).isEqualTo(404);
    browser.signIn("leader");
    assertThat(act(matter, Map.of("action", "URGE")).status()).isEqualTo(403);
    assertThat(open(Map.of("plan", plan, "measure", "1", "reason", "试")).status()).isEqualTo(403);
    browser.signIn("office");
    assertThat(act(987_654, Map.of("action", "URGE")).problem()).isEqualTo("case-not-found");
    assertThat(matter("1").steps()).hasSize(1);
  }

  @Test
  void actsOnSeveralAtOnceAndNamesWhatItCouldNotDo() {
    act(caseOf("2"), Map.of("action", "RED_CARD"));

    Answer answer =
        browser.post(
            "/api/supervision/actions",
            Map.of(
                "cases",
                List.of(caseOf("1"), caseOf("2"), caseOf("3"), 987_654),
                "action",
                "YELLOW_CARD",
                "note",
                "三日内签收"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/done")).hasSize(2);
    assertThat(answer.json().at("/refused").findValuesAsText("problem"))
        .containsExactly("card-not-higher", "case-not-found");
    assertThat(matter("1").level()).isEqualTo(Level.YELLOW_CARD);
    assertThat(matter("2").level()).isEqualTo(Level.RED_CARD);
    assertThat(matter("3").level()).isEqualTo(Level.YELLOW_CARD);
  }

  @Test
  void opensACaseOnceAndWithAReason() {
    staff.complete(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR);
    String task = staff.task(MeasureId.of(plan, "1"), TaskKind.IMPLEMENT).id();
    assertThat(open(Map.of("task", task, "reason", " ")).status()).isEqualTo(400);
    assertThat(open(Map.of("reason", "无对象")).status()).isEqualTo(400);

    assertThat(open(Map.of("task", task, "reason", "进度滞后")).status()).isEqualTo(201);

    Answer again = open(Map.of("task", task, "reason", "进度滞后"));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.problem()).isEqualTo("case-already-open");
    assertThat(open(Map.of("task", "no-such-task", "reason", "试")).status()).isEqualTo(404);
    String overdue = staff.task(MeasureId.of(plan, "2"), TaskKind.SIGN_FOR).id();
    assertThat(open(Map.of("task", overdue, "reason", "试")).problem())
        .isEqualTo("case-already-open");
  }

  @Test
  void opensAgainWhatWasWaived() {
    act(caseOf("1"), Map.of("action", "WAIVE", "note", "台风"));
    String task = staff.task(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR).id();

    assertThat(open(Map.of("task", task, "reason", "台风已过")).status()).isEqualTo(201);
    time.runJobs();

    List<SupervisionCase> all = cases.ofMeasure(MeasureId.of(plan, "1"));
    assertThat(all).hasSize(2);
    assertThat(all.get(1).steps()).hasSize(1);
    time.moveTo("2023-03-24T10:00");
    assertThat(matter("1").level()).isEqualTo(Level.YELLOW_CARD);
  }

  @Test
  void showsAMeasuresCasesToWhomTheyConcern() {
    staff.complete(MeasureId.of(plan, "2"), TaskKind.SIGN_FOR);
    time.moveTo("2023-06-27T10:00");

    assertThat(measure("2").at("/cases").findValuesAsText("overdueKind"))
        .containsExactlyInAnyOrder("report", "report", "sign-for");
    assertThat(measure("2").at("/openTasks").findValuesAsText("kind"))
        .containsExactlyInAnyOrder("implement", "implement");
    assertThat(measure("2").at("/openLead").asBoolean()).isTrue();
    browser.signIn("kjj");
    assertThat(measure("2").at("/cases")).hasSize(3);
    assertThat(measure("2").at("/openTasks")).isEmpty();
    assertThat(measure("2").at("/cases/0/actions")).isEmpty();
    browser.signIn("jyj");
    assertThat(measure("2").at("/cases")).hasSize(1);
    browser.signIn("zwb");
    assertThat(browser.get("/api/plans/" + plan + "/measures/2/cases").status()).isEqualTo(404);
  }

  private JsonNode measure(String number) {
    return browser.get("/api/plans/" + plan + "/measures/" + number + "/cases").json();
  }

  private Answer act(long matter, Map<String, ?> form) {
    return browser.post("/api/supervision/cases/" + matter + "/actions", form);
  }

  private Answer open(Map<String, ?> form) {
    return browser.post("/api/supervision/cases", form);
  }

  private long caseOf(String number) {
    return matter(number).id();
  }

  /** The last case on a measure. */
  private SupervisionCase matter(String number) {
    List<SupervisionCase> all = cases.ofMeasure(MeasureId.of(plan, number));
    return all.get(all.size() - 1);
  }
}
