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
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(board.at("/byUnit/0/unit/name").asText()).isEqualTo("市科技局");
    assertThat(board.at("/byUnit/0/count").asInt()).isEqualTo(2);
    assertThat(board.at("/byUnit/1/count").asInt()).isOne();
    JsonNode first = board.at("/items/0");
    assertThat(first.at("/workingDaysOverdue").asInt()).isEqualTo(2);
    assertThat(first.at("/case/state").asText()).isEqualTo("OPEN");
    assertThat(first.at("/case/suggested").asText()).isEqualTo("URGE");
    assertThat(first.at("/task/light").asText()).isEqualTo("OVERDUE");
  }

  @Test
  void leadsFromAMatterToTheOfficesTaskOnIt() {
    time.moveTo("2023-03-22T10:00");
    JsonNode matter = itemOf("3");
    OpenTask supervise = staff.task(MeasureId.of(plan, "3"), TaskKind.SUPERVISE);
    assertThat(matter.at("/superviseTask").asText()).isEqualTo(supervise.id());
    assertThat(browser.get("/api/tasks/" + supervise.id()).json().at("/context/case/id"))
        .isEqualTo(matter.at("/case/id"));

    browser.post("/api/tasks/" + supervise.id() + "/completion", Answers.supervise("URGE"));

    assertThat(itemOf("3").at("/case/level").asText()).isEqualTo("URGE");
    assertThat(itemOf("3").at("/case/steps/0/by").asText()).isEqualTo("周文涛");
    assertThat(itemOf("3").at("/superviseTask").isNull()).isTrue();
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
    assertThat(browser.get("/api/supervision/overdue").json().at("/total").asInt()).isEqualTo(3);
    browser.signIn("kjj");
    assertThat(browser.get("/api/supervision/overdue").json().at("/total").asInt()).isZero();
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
