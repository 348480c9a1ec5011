package duban.oversight;

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

/** What the desk says of the case on a matter, as time goes by. */
@ApplicationTest
class DeskCaseTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  @Autowired private Rules rules;
  private Browser browser;
  private String plan;

  @BeforeEach
  void publishAPlan() {
    plan = plans.publish(aPlan(aMeasure(), aMeasure(), aMeasure().ledBy("市财政局")));
    browser = new Browser(port);
    browser.signIn("office");
  }

  @AfterEach
  void putTheRulesBack() {
    rules.putBack();
  }

  @Test
  void showsWhatWasDoneAndWhatComesNext() {
    assertThat(numbers("overdue")).isEmpty();
    time.moveTo("2023-03-22T08:00");
    assertThat(caseOf("3").at("/level").asText()).isEqualTo("NONE");
    assertThat(caseOf("3").at("/suggested").asText()).isEqualTo("URGE");
    assertThat(caseOf("3").at("/next/level").asText()).isEqualTo("URGE");
    assertThat(caseOf("3").at("/next/at").asText()).startsWith("2023-03-22T09");

    time.moveTo("2023-03-29T10:00");

    JsonNode matter = caseOf("3");
    assertThat(matter.at("/level").asText()).isEqualTo("RED_CARD");
    assertThat(matter.at("/steps").findValuesAsText("level"))
        .containsExactly("URGE", "YELLOW_CARD", "RED_CARD");
    assertThat(matter.at("/steps/0/by").asText()).isEqualTo("系统");
    assertThat(matter.at("/next/level").asText()).isEqualTo("URGE");
    assertThat(matter.at("/next/at").asText()).startsWith("2023-04-13T09");
    assertThat(matter.at("/interview/recordedAt").isNull()).isTrue();
    assertThat(texts(itemOf("3").at("/actions")))
        .containsExactly("URGE", "WAIVE", "HAND_OVER", "CALL");
  }

  @Test
  void leadsToTheOfficesTaskWhereTheRulesAskItFirst() {
    rules.change("Rule_Urge_Confirm", "true");
    time.moveTo("2023-03-22T10:00");
    OpenTask supervise = staff.task(MeasureId.of(plan, "3"), TaskKind.SUPERVISE);
    assertThat(itemOf("3").at("/superviseTask").asText()).isEqualTo(supervise.id());
    assertThat(browser.get("/api/tasks/" + supervise.id()).json().at("/context/case/id"))
        .isEqualTo(caseOf("3").at("/id"));

    browser.post("/api/tasks/" + supervise.id() + "/completion", Answers.supervise("URGE"));

    assertThat(caseOf("3").at("/level").asText()).isEqualTo("URGE");
    assertThat(caseOf("3").at("/steps/0/by").asText()).isEqualTo("周文涛");
    assertThat(itemOf("3").at("/superviseTask").isNull()).isTrue();
  }

  @Test
  void whatTheOfficeOpenedAheadOfItsDateJoinsTheOverdueOnItsDate() {
    String task = staff.task(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR).id();
    browser.post("/api/supervision/cases", Map.of("task", task, "reason", "多次迟报"));
    browser.post("/api/supervision/cases", Map.of("plan", plan, "measure", "2", "reason", "推进滞后"));
    assertThat(numbers("overdue")).isEmpty();
    assertThat(numbers("opened")).containsExactlyInAnyOrder("1", "2");

    time.moveTo("2023-03-22T10:00");

    assertThat(numbers("opened")).containsExactly("2");
    assertThat(numbers("overdue")).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(caseOf("1").at("/openedBy").asText()).isEqualTo("周文涛");
    assertThat(caseOf("1").at("/reason").asText()).isEqualTo("多次迟报");
  }

  @Test
  void forgetsWhatIsDoneAfterAll() {
    time.moveTo("2023-03-22T10:00");

    staff.complete(MeasureId.of(plan, "3"), TaskKind.SIGN_FOR);

    assertThat(numbers("overdue")).containsExactlyInAnyOrder("1", "2");
  }

  private JsonNode items(String view) {
    return browser.get("/api/oversight/items?view=" + view).json().at("/items");
  }

  private JsonNode itemOf(String number) {
    for (JsonNode item : items("overdue")) {
      if (item.at("/measure/number").asText().equals(number)) {
        return item;
      }
    }
    throw new AssertionError("Nothing of measure " + number);
  }

  private JsonNode caseOf(String number) {
    return itemOf(number).at("/case");
  }

  private List<String> numbers(String view) {
    List<String> numbers = new ArrayList<>();
    items(view).forEach(item -> numbers.add(item.at("/measure/number").asText()));
    return numbers;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
