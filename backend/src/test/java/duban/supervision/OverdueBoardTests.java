package duban.supervision;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.Answers;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Rules;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class OverdueBoardTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Rules rules;
  private Browser browser;
  private String plan;

  @BeforeEach
  void letThreeTasksBeOverdue() {
    plan =
        plans.publish(
            aPlan(aMeasure(), aMeasure(), aMeasure().ledBy("市财政局"), aMeasure().ledBy("市财政局")));
    staff.complete(MeasureId.of(plan, "4"), TaskKind.SIGN_FOR);
    browser = new Browser(port);
    browser.signIn("office");
  }

  @AfterEach
  void putTheRulesBack() {
    rules.putBack();
  }

  @Test
  void isEmptyWhileAllIsInTime() {
    assertThat(browser.get("/api/supervision/overdue").json().at("/total").asInt()).isZero();
  }

  @Test
  void listsWhatIsOverdueWithItsCaseAndCountsItByUnit() {
    time.moveTo("2023-03-23T10:00");

    JsonNode board = browser.get("/api/supervision/overdue").json();

    assertThat(numbers(board)).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(board.at("/total").asInt()).isEqualTo(3);
    assertThat(board.at("/byUnit/0/unit/id").asText()).isEqualTo("xz-kjj");
    assertThat(board.at("/byUnit/0/count").asInt()).isEqualTo(2);
    assertThat(board.at("/byUnit/1/count").asInt()).isOne();
    JsonNode first = board.at("/items/0");
    assertThat(first.at("/workingDaysOverdue").asInt()).isEqualTo(2);
    assertThat(first.at("/case/state").asText()).isEqualTo("OPEN");
    assertThat(first.at("/case/suggested").asText()).isEqualTo("URGE");
    assertThat(texts(first.at("/case/actions")))
        .containsExactly("URGE", "YELLOW_CARD", "RED_CARD", "WAIVE");
    assertThat(first.at("/task/light").asText()).isEqualTo("OVERDUE");
  }

  @Test
  void showsWhatWasDoneAndWhatComesNext() {
    time.moveTo("2023-03-22T08:00");
    assertThat(itemOf("3").at("/case/level").asText()).isEqualTo("NONE");
    assertThat(itemOf("3").at("/case/next/level").asText()).isEqualTo("URGE");
    assertThat(itemOf("3").at("/case/next/at").asText()).startsWith("2023-03-22T09");

    time.moveTo("2023-03-29T10:00");

    JsonNode matter = itemOf("3").at("/case");
    assertThat(matter.at("/level").asText()).isEqualTo("RED_CARD");
    assertThat(matter.at("/steps").findValuesAsText("level"))
        .containsExactly("URGE", "YELLOW_CARD", "RED_CARD");
    assertThat(matter.at("/steps/0/by").asText()).isEqualTo("系统");
    assertThat(matter.at("/next/level").asText()).isEqualTo("URGE");
    assertThat(matter.at("/next/at").asText()).startsWith("2023-04-13T09");
    assertThat(matter.at("/interview/recordedAt").isNull()).isTrue();
    assertThat(texts(matter.at("/actions"))).containsExactly("URGE", "WAIVE");
  }

  @Test
  void leadsToTheOfficesTaskWhereTheRulesAskItFirst() {
    rules.change("Rule_Urge_Confirm", "true");
    time.moveTo("2023-03-22T10:00");
    OpenTask supervise = staff.task(MeasureId.of(plan, "3"), TaskKind.SUPERVISE);
    assertThat(itemOf("3").at("/superviseTask").asText()).isEqualTo(supervise.id());
    assertThat(browser.get("/api/tasks/" + supervise.id()).json().at("/context/case/id"))
        .isEqualTo(itemOf("3").at("/case/id"));

    browser.post("/api/tasks/" + supervise.id() + "/completion", Answers.supervise("URGE"));

    assertThat(itemOf("3").at("/case/level").asText()).isEqualTo("URGE");
    assertThat(itemOf("3").at("/case/steps/0/by").asText()).isEqualTo("周文涛");
    assertThat(itemOf("3").at("/superviseTask").isNull()).isTrue();
  }

  @Test
  void listsApartWhatTheOfficeOpenedByHandBeforeItsDate() {
    String task = staff.task(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR).id();
    browser.post("/api/supervision/cases", Map.of("task", task, "reason", "多次迟报"));
    browser.post("/api/supervision/cases", Map.of("plan", plan, "measure", "2", "reason", "推进滞后"));

    JsonNode board = board();

    assertThat(board.at("/total").asInt()).isZero();
    assertThat(board.at("/byHand")).hasSize(2);
    assertThat(board.at("/byHand/0/task/id").asText()).isEqualTo(task);
    assertThat(board.at("/byHand/0/case/reason").asText()).isEqualTo("多次迟报");
    assertThat(board.at("/byHand/1/task").isNull()).isTrue();
    assertThat(board.at("/byHand/1/case/measure/number").asText()).isEqualTo("2");
    assertThat(texts(board.at("/byHand/1/case/actions"))).contains("SETTLE");

    time.moveTo("2023-03-22T10:00");

    assertThat(board().at("/byHand")).hasSize(1);
    assertThat(itemOf("1").at("/case/openedBy").asText()).isEqualTo("周文涛");
  }

  @Test
  void narrowsToAUnitOrAPlan() {
    String other = plans.publish(aPlan(aMeasure()));
    time.moveTo("2023-03-22T10:00");

    JsonNode unit = browser.get("/api/supervision/overdue?unit=xz-czj").json();
    JsonNode ofPlan = browser.get("/api/supervision/overdue?plan=" + other).json();

    assertThat(numbers(unit)).containsExactly("3");
    assertThat(unit.at("/total").asInt()).isOne();
    assertThat(unit.at("/byUnit")).hasSize(2);
    assertThat(numbers(ofPlan)).containsExactly("1");
  }

  @Test
  void forgetsWhatIsDoneAfterAll() {
    time.moveTo("2023-03-22T10:00");

    staff.complete(MeasureId.of(plan, "3"), TaskKind.SIGN_FOR);

    assertThat(numbers(browser.get("/api/supervision/overdue").json()))
        .containsExactlyInAnyOrder("1", "2");
  }

  @Test
  void showsLeadersTheSameAndOtherUnitsNothing() {
    time.moveTo("2023-03-22T10:00");

    browser.signIn("leader");
    assertThat(board().at("/total").asInt()).isEqualTo(3);
    assertThat(itemOf("1").at("/case/actions")).isEmpty();
    browser.signIn("kjj");
    assertThat(browser.get("/api/supervision/overdue").json().at("/total").asInt()).isZero();
  }

  private JsonNode board() {
    return browser.get("/api/supervision/overdue").json();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private JsonNode itemOf(String number) {
    JsonNode items = browser.get("/api/supervision/overdue").json().at("/items");
    for (JsonNode item : items) {
      if (item.at("/task/measure/number").asText().equals(number)) {
        return item;
      }
    }
    throw new AssertionError("Nothing of measure " + number + " in " + items);
  }

  private static List<String> numbers(JsonNode board) {
    List<String> numbers = new ArrayList<>();
    board.at("/items").forEach(item -> numbers.add(item.at("/task/measure/number").asText()));
    return numbers;
  }
}
