package duban.agenda;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.planning.MeasureId;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import duban.testing.Staff;
import duban.testing.Time;
import duban.work.TaskKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What falls on the days of a month. */
@ApplicationTest
class AgendaTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;

  @Test
  void showsTasksThatAreDueTogetherAsOneThing() {
    String plan = plans.publish(aPlan(aMeasure(), aMeasure().saying("建设公共服务平台,提供技术服务。")));
    time.moveTo("2023-06-16");

    JsonNode month = browser("kjj").get("/api/agenda?month=2023-06").json();

    JsonNode due = entries(month, "TASKS").get(0);
    assertThat(due.at("/date").asText()).isEqualTo("2023-06-25");
    assertThat(due.at("/kind").asText()).isEqualTo("report");
    assertThat(due.at("/items").findValuesAsText("number")).containsExactlyInAnyOrder("1", "2");
    assertThat(due.at("/items/0/task").asText()).isNotEmpty();
    assertThat(entries(month, "OPENING")).hasSize(1);
    assertThat(entries(month, "DUE").get(0).at("/plan/key").asText()).isEqualTo(plan);
  }

  @Test
  void marksDaysOffAndTheDaysWorkedForThem() {
    JsonNode month = browser("kjj").get("/api/agenda?month=2023-06").json();

    assertThat(month.at("/days/0/date").asText()).isEqualTo("2023-05-29");
    assertThat(month.at("/days")).hasSize(35);
    assertThat(day(month, "2023-06-22").at("/working").asBoolean()).isFalse();
    assertThat(day(month, "2023-06-22").at("/name").asText()).contains("端午");
    assertThat(day(month, "2023-06-25").at("/working").asBoolean()).isTrue();
    assertThat(day(month, "2023-06-17").at("/working").asBoolean()).isFalse();
  }

  @Test
  void showsWhenMeasuresAndPlansEndToThoseWhoHaveAPart() {
    plans.publish(aMeasure().saying("2023年9月底前,建立企业培育库,实施精准培育。"));

    JsonNode september = browser("kjj").get("/api/agenda?month=2023-09").json();
    JsonNode end = browser("kjj").get("/api/agenda?month=2025-12").json();

    assertThat(entries(september, "MEASURES").get(0).at("/date").asText()).isEqualTo("2023-09-30");
    assertThat(entries(end, "PLAN_END")).hasSize(1);
    assertThat(browser("czj").get("/api/agenda?month=2023-09").json().at("/entries")).isEmpty();
    assertThat(entries(browser("office").get("/api/agenda?month=2023-09").json(), "MEASURES"))
        .hasSize(1);
  }

  @Test
  void leavesOutWhatIsDone() {
    MeasureId measure = plans.publish(aMeasure());
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT);

    JsonNode month = browser("kjj").get("/api/agenda?month=2023-06").json();

    assertThat(entries(month, "TASKS")).noneMatch(it -> it.at("/kind").asText().equals("report"));
  }

  @Test
  void refusesWhatIsNoMonth() {
    assertThat(browser("kjj").get("/api/agenda?month=2023-13").problem()).isEqualTo("form-invalid");
    assertThat(new Browser(port).get("/api/agenda").status()).isEqualTo(401);
  }

  private static List<JsonNode> entries(JsonNode month, String matter) {
    return java.util.stream.StreamSupport.stream(month.at("/entries").spliterator(), false)
        .filter(it -> it.at("/matter").asText().equals(matter))
        .toList();
  }

  private static JsonNode day(JsonNode month, String date) {
    return java.util.stream.StreamSupport.stream(month.at("/days").spliterator(), false)
        .filter(it -> it.at("/date").asText().equals(date))
        .findFirst()
        .orElseThrow();
  }

  private Browser browser(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
