package duban.notification.inbox;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class InboxTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Staff staff;
  @Autowired private Time time;
  private Browser browser;
  private String plan;

  @BeforeEach
  void publish() {
    plan = plans.publish(aPlan(aMeasure(), aMeasure(), aMeasure()));
    browser = new Browser(port);
    browser.signIn("kjj");
  }

  @Test
  void bundlesTheNewTasksOfADayAndShowsEachWithItsReason() {
    JsonNode inbox = inbox("");

    assertThat(inbox.at("/unread").asInt()).isOne();
    JsonNode entry = inbox.at("/items/0");
    assertThat(entry.at("/text/zh").asText()).isEqualTo("新任务3项");
    assertThat(entry.at("/text/en").asText()).isEqualTo("3 new tasks");
    assertThat(entry.at("/count").asInt()).isEqualTo(3);
    assertThat(entry.at("/link").isNull()).isTrue();
    JsonNode parts = browser.get("/api/notices/" + entry.at("/id").asLong() + "/parts").json();
    assertThat(parts.findValuesAsText("number")).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(parts.at("/0/text/zh").asText()).startsWith("新任务：签收并制定落实计划，3月21日前完成");
    assertThat(parts.at("/0/link").asText()).startsWith("/tasks/");
    assertThat(parts.at("/0/reasons/0/zh").asText()).isEqualTo("您在市科技局工作，第3项措施由贵单位牵头。");
  }

  @Test
  void startsANewBundleOnceTheLastWasRead() {
    JsonNode entry = inbox("").at("/items/0");
    read(entry);
    assertThat(inbox("").at("/unread").asInt()).isZero();

    staff.complete(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR);

    JsonNode inbox = inbox("");
    assertThat(inbox.at("/unread").asInt()).isOne();
    assertThat(inbox.at("/items/0/count").asInt()).isOne();
    assertThat(inbox.at("/items/0/measure/number").asText()).isEqualTo("1");
    assertThat(inbox.at("/items/1/read").asBoolean()).isTrue();
  }

  @Test
  void keepsUnreadWhatCameAfterWhatWasSeen() {
    JsonNode seen = inbox("").at("/items/0");
    staff.complete(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR);

    read(seen);

    assertThat(inbox("").at("/unread").asInt()).isOne();
    assertThat(inbox("").at("/items/0/count").asInt()).isEqualTo(4);
  }

  @Test
  void listsUnreadEntriesFirstAndPagesThroughAll() {
    time.moveTo("2023-03-27T10:00");
    JsonNode newest = inbox("").at("/items/0");
    read(newest);

    List<Long> ids = new ArrayList<>();
    List<Boolean> read = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = inbox("?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
      page.at("/items")
          .forEach(
              item -> {
                ids.add(item.at("/id").asLong());
                read.add(item.at("/read").asBoolean());
              });
      cursor = page.at("/next").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));

    // new tasks, reminders, overdue, urged and yellow cards in a bundle each
    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
    assertThat(read).endsWith(true).containsOnlyOnce(true);
    assertThat(ids.get(4)).isEqualTo(newest.at("/id").asLong());
  }

  @Test
  void filtersByKindAndPlan() {
    time.moveTo("2023-03-22T10:00");

    assertThat(inbox("?kind=overdue").at("/items").findValuesAsText("kind"))
        .containsExactly("overdue");
    assertThat(inbox("?plan=" + plan).at("/items")).hasSize(4);
    assertThat(inbox("?plan=another").at("/items")).isEmpty();
    assertThat(browser.get("/api/notices?kind=gossip").status()).isEqualTo(400);
    assertThat(browser.get("/api/notices?cursor=x").status()).isEqualTo(400);
  }

  @Test
  void marksAllAsRead() {
    time.moveTo("2023-03-22T10:00");
    long newest = inbox("").at("/items/0/newest").asLong();

    assertThat(browser.post("/api/notices/read?upTo=" + newest, Map.of()).status()).isEqualTo(204);

    assertThat(inbox("").at("/unread").asInt()).isZero();
  }

  @Test
  void leadsToTheMeasureOnceTheTaskIsDone() {
    staff.complete(MeasureId.of(plan, "1"), TaskKind.SIGN_FOR);
    long entry = inbox("").at("/items/0/id").asLong();

    JsonNode parts = browser.get("/api/notices/" + entry + "/parts").json();

    assertThat(parts).hasSize(4);
    assertThat(parts.findValuesAsText("link")).contains("/plans/" + plan + "/measures/1");
  }

  @Test
  void keepsTheNoticesOfOthersToThem() {
    long entry = inbox("").at("/items/0/id").asLong();
    long newest = inbox("").at("/items/0/newest").asLong();
    Browser other = new Browser(port);
    other.signIn("czj");

    assertThat(other.get("/api/notices/" + entry + "/parts").problem())
        .isEqualTo("notice-not-found");
    other.post("/api/notices/" + entry + "/read?upTo=" + newest, Map.of());

    assertThat(other.get("/api/notices").json().at("/items")).isEmpty();
    assertThat(inbox("").at("/unread").asInt()).isOne();
  }

  private JsonNode inbox(String query) {
    return browser.get("/api/notices" + query).json();
  }

  private void read(JsonNode entry) {
    browser.post(
        "/api/notices/" + entry.at("/id").asLong() + "/read?upTo=" + entry.at("/newest").asLong(),
        Map.of());
  }
}
