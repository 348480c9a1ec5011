package duban.overview;

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
import duban.work.TaskKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class TimelineTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private Browser browser;
  private MeasureId measure;

  @BeforeEach
  void publish() {
    measure = MeasureId.of(plans.publish(aPlan(aMeasure().with("市财政局", "市教育局"))), "1");
    browser = new Browser(port);
    browser.signIn("office");
  }

  @Test
  void tellsEverythingThatHappenedWithWhoAndWhenTheLatestFirst() {
    staff.complete(measure, TaskKind.SIGN_FOR);
    browser.post(base() + "/comments", Map.of("text", "请抓紧。", "mentions", List.of()));

    JsonNode items = page("").at("/items");

    assertThat(items.findValuesAsText("action"))
        .containsExactlyInAnyOrder(
            "comment",
            "task-opened",
            "task-opened",
            "task-opened",
            "sign-for",
            "task-opened",
            "plan-published");
    assertThat(items.findValuesAsText("at")).isSortedAccordingTo(Comparator.reverseOrder());
    JsonNode signed = first(items, "sign-for");
    assertThat(signed.at("/actor").asText()).isEqualTo("王晓岚");
    assertThat(signed.at("/unit").asText()).isEqualTo("市科技局");
    assertThat(signed.at("/kind").asText()).isEqualTo("task");
  }

  @Test
  void tellsWhatIsLateWhatCameBackAndWhatIsNoLongerAsked() {
    time.moveTo("2023-03-27T10:00");
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(measure, TaskKind.IMPLEMENT, "xz-czj");
    time.moveTo("2023-06-16");
    staff.complete(measure, TaskKind.REPORT);
    staff.complete(measure, TaskKind.CONSOLIDATE_REPORT);
    staff.complete(staff.task(measure, TaskKind.REVIEW_REPORT), Answers.returning("太简单"));

    assertThat(actions("supervision")).contains("overdue", "yellow-card", "settled");
    assertThat(actions("return")).containsExactly("returned");
    assertThat(page("&kind=return").at("/items/0/detail").asText()).isEqualTo("太简单");
    assertThat(actions("report"))
        .containsExactly("consolidate-report", "report", "report", "report");
    assertThat(actions("publication")).containsExactly("plan-published");
    assertThat(actions("extension")).isEmpty();
    assertThat(browser.get(base() + "/timeline?kind=gossip").status()).isEqualTo(400);
  }

  @Test
  void pagesThroughAllWithoutLossOrRepetition() {
    time.moveTo("2023-06-28");
    int all = page("&limit=500").at("/items").size();
    assertThat(all).isGreaterThan(12);

    List<String> read = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = page("&limit=5&cursor=" + cursor);
      page.at("/items").forEach(item -> read.add(item.toString()));
      cursor = page.at("/next").isNull() ? "" : page.at("/next").asText();
    } while (!cursor.isEmpty());

    List<String> whole = new ArrayList<>();
    page("&limit=500").at("/items").forEach(item -> whole.add(item.toString()));
    assertThat(read).isEqualTo(whole);
    assertThat(browser.get(base() + "/timeline?cursor=x").status()).isEqualTo(400);
  }

  @Test
  void tellsOthersThatAUnitWroteAndNotWhat() {
    staff.complete(measure, TaskKind.SIGN_FOR);
    staff.complete(staff.task(measure, TaskKind.IMPLEMENT, "xz-czj"), Map.of("result", "资金已拨付三百万"));

    assertThat(page("").toString()).contains("资金已拨付三百万");
    browser.signIn("jyj");
    assertThat(page("").toString()).doesNotContain("资金已拨付三百万");
    assertThat(first(page("").at("/items"), "implement").at("/unit").asText()).isEqualTo("市财政局");
    browser.signIn("czj");
    assertThat(page("").toString()).contains("资金已拨付三百万");
    browser.signIn("swj");
    assertThat(browser.get(base() + "/timeline").status()).isEqualTo(404);
  }

  @Test
  void showsAMeasureInItsDocument() {
    JsonNode source = browser.get(base() + "/source").json();

    assertThat(source.at("/fileName").asText()).isEqualTo(measure.plan() + ".txt");
    assertThat(source.at("/review").asText()).isNotEmpty();
    JsonNode lines = source.at("/excerpts/0/lines");
    List<String> marked = new ArrayList<>();
    lines.forEach(
        line ->
            line.at("/marks")
                .forEach(
                    mark ->
                        marked.add(
                            mark.at("/kind").asText()
                                + " "
                                + line.at("/text")
                                    .asText()
                                    .substring(mark.at("/from").asInt(), mark.at("/to").asInt()))));
    assertThat(marked).contains("number 1.", "unit 市科技局", "unit 市财政局", "unit 市教育局");
    assertThat(marked).anyMatch(it -> it.startsWith("text ") && it.contains("建立企业培育库"));
    assertThat(lines.findValuesAsText("text")).contains("一、加强企业培育");

    browser.signIn("czj");
    assertThat(browser.get(base() + "/source").json().at("/review").isNull()).isTrue();
    browser.signIn("swj");
    assertThat(browser.get(base() + "/source").status()).isEqualTo(404);
  }

  private List<String> actions(String kind) {
    return page("&kind=" + kind).at("/items").findValuesAsText("action");
  }

  private JsonNode page(String query) {
    return browser.get(base() + "/timeline?" + query.replaceFirst("^&", "")).json();
  }

  private String base() {
    return "/api/plans/" + measure.plan() + "/measures/1";
  }

  private static JsonNode first(JsonNode items, String action) {
    for (JsonNode item : items) {
      if (item.at("/action").asText().equals(action)) {
        return item;
      }
    }
    throw new AssertionError("No " + action + " in " + items);
  }
}
