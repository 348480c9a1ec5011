package duban.discussion;

import static duban.testing.PlanText.aMeasure;
import static duban.testing.PlanText.aPlan;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.PlanDesk;
import duban.testing.Time;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class DiscussionTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Time time;
  @Autowired private JdbcClient jdbc;
  private Browser lead;
  private Browser other;
  private String plan;
  private String path;

  @BeforeEach
  void publish() {
    plan = plans.publish(aPlan(aMeasure().with("市财政局"), aMeasure().ledBy("市教育局")));
    path = "/api/plans/" + plan + "/measures/1";
    lead = signedIn("kjj");
    other = signedIn("czj");
  }

  @Test
  void showsWhatWasSaidToAllWhomTheMeasureConcerns() {
    say(lead, "资金何时到位?\n请明确。");
    say(other, "本周内,见 https://example.gov.cn/文件");

    for (String username : List.of("kjj", "czj", "office", "leader")) {
      JsonNode thread = signedIn(username).get(path + "/comments").json();
      assertThat(thread.at("/items").findValuesAsText("text"))
          .as(username)
          .containsExactly("资金何时到位?\n请明确。", "本周内,见 https://example.gov.cn/文件");
    }
    JsonNode thread = lead.get(path + "/comments").json();
    assertThat(thread.at("/items/0/author").asText()).isEqualTo("王晓岚");
    assertThat(thread.at("/items/0/unit").asText()).isEqualTo("市科技局");
    assertThat(thread.at("/total").asInt()).isEqualTo(2);
  }

  @Test
  void keepsTheDiscussionFromUnitsWithoutAPartInTheMeasure() {
    long id = say(lead, "内部意见。").json().at("/id").asLong();
    Browser elsewhere = signedIn("jyj"); // reads the plan, for it leads measure 2
    Browser stranger = signedIn("swj");

    for (Browser browser : List.of(elsewhere, stranger)) {
      assertThat(browser.get(path + "/comments").status()).isEqualTo(404);
      assertThat(browser.get(path + "/people").status()).isEqualTo(404);
      assertThat(say(browser, "看看").status()).isEqualTo(404);
      assertThat(browser.delete("/api/comments/" + id).status()).isEqualTo(404);
    }
    assertThat(elsewhere.get(path).json().at("/actions")).isEmpty();
    assertThat(elsewhere.get(path + "/timeline").body()).doesNotContain("内部意见");
    assertThat(lead.get(path + "/timeline").body()).contains("内部意见");
  }

  @Test
  void tellsThoseWhoAreMentionedOnce() {
    long id = say(lead, "@李 请核对资金。", "czj", "kjj").json().at("/id").asLong();
    edit(lead, id, "@李 请核对资金和批次。", "czj", "office");

    JsonNode told = mentions(other);
    assertThat(told).hasSize(1);
    assertThat(told.at("/0/text/zh").asText()).isEqualTo("王晓岚在讨论中提到您：@李 请核对资金。");
    assertThat(told.at("/0/text/en").asText()).startsWith("王晓岚 mentioned you");
    assertThat(told.at("/0/link").asText())
        .isEqualTo("/plans/" + plan + "/measures/1#comment-" + id);
    assertThat(mentions(lead)).isEmpty();
    assertThat(mentions(signedIn("office"))).hasSize(1);
  }

  @Test
  void mentionsOnlyPeopleWhomTheMeasureConcerns() {
    assertThat(lead.get(path + "/people").json().findValuesAsText("username"))
        .contains("kjj", "czj", "office", "leader")
        .doesNotContain("jyj");

    Answer refused = say(lead, "请教育局看看。", "jyj");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("person-not-concerned");
    assertThat(lead.get(path + "/comments").json().at("/items")).isEmpty();
  }

  @Test
  void letsPeopleChangeTheirOwnWordsForAQuarterOfAnHour() {
    long id = say(lead, "写错了").json().at("/id").asLong();

    assertThat(edit(other, id, "别人改的").problem()).isEqualTo("comment-settled");
    JsonNode edited = edit(lead, id, "写对了").json();

    assertThat(edited.at("/text").asText()).isEqualTo("写对了");
    assertThat(edited.at("/editedAt").isNull()).isFalse();
    time.moveTo("2023-03-20T09:16");
    assertThat(edit(lead, id, "太晚了").problem()).isEqualTo("comment-settled");
    assertThat(lead.delete("/api/comments/" + id).problem()).isEqualTo("comment-settled");
    assertThat(lead.get(path + "/comments").json().at("/items/0/changeableUntil").isNull())
        .isTrue();
  }

  @Test
  void showsThatSomethingWasTakenBackAndKeepsItInTheRecord() {
    long id = say(lead, "不该说的话", "czj").json().at("/id").asLong();

    assertThat(lead.delete("/api/comments/" + id).status()).isEqualTo(204);

    JsonNode thread = lead.get(path + "/comments").json();
    assertThat(thread.at("/items/0/removed").asBoolean()).isTrue();
    assertThat(thread.at("/items/0/text").asText()).isEmpty();
    assertThat(thread.at("/items/0/mentions")).isEmpty();
    assertThat(thread.at("/total").asInt()).isZero();
    assertThat(lead.get(path + "/timeline").body()).doesNotContain("不该说的话");
    assertThat(
            jdbc.sql("select detail from audit_entry where action = 'comment-removed'")
                .query(String.class)
                .single())
        .isEqualTo("1 #" + id + ": 不该说的话");
  }

  @Test
  void pagesBackThroughALongDiscussion() {
    for (int number = 1; number <= 60; number++) {
      say(lead, "第" + number + "条");
    }

    JsonNode last = lead.get(path + "/comments").json();
    JsonNode first = lead.get(path + "/comments?before=" + last.at("/earlier").asLong()).json();

    assertThat(last.at("/items")).hasSize(50);
    assertThat(last.at("/items/49/text").asText()).isEqualTo("第60条");
    assertThat(first.at("/items")).hasSize(10);
    assertThat(first.at("/items/0/text").asText()).isEqualTo("第1条");
    assertThat(first.at("/earlier").isNull()).isTrue();
  }

  @Test
  void refusesEmptyAndEndlessWords() {
    assertThat(say(lead, "  \n ").status()).isEqualTo(400);
    assertThat(say(lead, "长".repeat(2001)).status()).isEqualTo(400);
  }

  private JsonNode mentions(Browser browser) {
    return browser.get("/api/notices?kind=mentioned").json().at("/items");
  }

  private Answer say(Browser browser, String text, String... mentions) {
    return browser.post(path + "/comments", Map.of("text", text, "mentions", mentions));
  }

  private static Answer edit(Browser browser, long id, String text, String... mentions) {
    return browser.put("/api/comments/" + id, Map.of("text", text, "mentions", mentions));
  }

  private Browser signedIn(String username) {
    Browser browser = new Browser(port);
    browser.signIn(username);
    return browser;
  }
}
