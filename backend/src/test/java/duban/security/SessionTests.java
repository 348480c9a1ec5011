package duban.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.Browser.Answer;
import duban.testing.Time;
import duban.testing.Together;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ApplicationTest
class SessionTests {

  @LocalServerPort private int port;
  @Autowired private Time time;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(port);
  }

  @Test
  void tellsWhoIsSignedIn() {
    assertThat(browser.get("/api/session").problem()).isEqualTo("not-signed-in");

    JsonNode session = browser.signIn("kjj", "duban-2023").json();

    assertThat(session.at("/account/name").asText()).isEqualTo("王晓岚");
    assertThat(session.at("/units/0/id").asText()).isEqualTo("xz-kjj");
    assertThat(session.at("/units/0/name").asText()).isEqualTo("市科技局");
    assertThat(session.at("/roles/0").asText()).isEqualTo("STAFF");
    assertThat(session.at("/demo").asBoolean()).isTrue();
    assertThat(OffsetDateTime.parse(session.at("/now").asText()).getOffset())
        .isEqualTo(ZoneOffset.ofHours(8));
    assertThat(browser.get("/api/session").json().at("/account")).isEqualTo(session.at("/account"));
  }

  @Test
  void refusesWrongPasswordsAndUnknownPeopleAlike() {
    Answer wrong = browser.signIn("kjj", "guess");
    Answer unknown = browser.signIn("nobody", "guess");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.problem()).isEqualTo("bad-credentials");
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void makesWhoGuessesWaitAlsoForAnAccountThatDoesNotExist() {
    for (String account : new String[] {"gxj2", "nobody"}) {
      for (int i = 0; i < 5; i++) {
        assertThat(browser.signIn(account, "guess " + i).problem()).isEqualTo("bad-credentials");
      }
      Answer refused = browser.signIn(account, "duban-2023");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.problem()).isEqualTo("too-many-attempts");
      assertThat(refused.json().at("/until").asText()).startsWith("2023-03-20T09:15:");
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(800, 900);
    }
    assertThat(browser.signIn("kjj").status()).isEqualTo(200);

    time.moveTo("2023-03-20T09:20");

    assertThat(browser.signIn("gxj2").status()).isEqualTo(200);
  }

  @Test
  void forgetsWhatFailedOnceSomebodyIsIn() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 4; i++) {
        browser.signIn("gxj2", "guess");
      }
      assertThat(browser.signIn("gxj2").status()).isEqualTo(200);
    }
  }

  @Test
  void makesAnAddressWaitThatTriesManyAccounts() {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i <= 50; i++) {
      answers.add(browser.signIn("account-" + i, "duban-2023"));
    }

    assertThat(answers.subList(0, 50)).extracting(Answer::status).containsOnly(401);
    assertThat(answers.get(50).status()).isEqualTo(429);
    assertThat(browser.signIn("kjj").status()).isEqualTo(429);
  }

  @Test
  void countsAttemptsThatComeTogether() {
    List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
    List<Runnable> guesses =
        Collections.nCopies(
            8, () -> statuses.add(new Browser(port).signIn("gxj2", "guess").status()));

    Together.run(guesses.toArray(Runnable[]::new));

    assertThat(statuses).filteredOn(it -> it == 401).hasSize(5);
    assertThat(statuses).filteredOn(it -> it == 429).hasSize(3);
  }

  @Test
  void refusesWritingWithoutTheToken() {
    browser.get("/api/session");

    Answer answer =
        browser.postWithoutToken(
            "/api/session", Map.of("username", "kjj", "password", "duban-2023"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.problem()).isEqualTo("csrf-token-invalid");
  }

  @Test
  void changesSessionAndTokenWithThePerson() {
    browser.signIn("kjj", "duban-2023");
    String session = browser.cookie("DUBAN_SESSION");
    String token = browser.cookie("XSRF-TOKEN");

    browser.signIn("office", "duban-2023");

    assertThat(browser.cookie("DUBAN_SESSION")).isNotEqualTo(session);
    assertThat(browser.cookie("XSRF-TOKEN")).isNotEqualTo(token);
  }

  @Test
  void forgetsThePersonOnSigningOut() {
    browser.signIn("office", "duban-2023");

    assertThat(browser.delete("/api/session").status()).isEqualTo(204);

    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void keepsStrangersFromTheInterfaceButShowsThemHealthAndTheDemonstration() {
    assertThat(browser.get("/api/tasks").problem()).isEqualTo("not-signed-in");
    assertThat(browser.get("/actuator/env").status()).isEqualTo(401);
    assertThat(browser.get("/actuator/health").json().at("/status").asText()).isEqualTo("UP");
    assertThat(browser.get("/v3/api-docs").json().at("/info/title").asText()).contains("Duban");
    assertThat(browser.get("/api/demo/accounts").json().findValuesAsText("username"))
        .contains("office", "leader", "admin", "kjj", "sn-head");
  }

  @Test
  void answersUnknownPathsWithAProblem() {
    browser.signIn("office", "duban-2023");

    assertThat(browser.get("/api/nothing-here").problem()).isEqualTo("not-found");
  }

  @Test
  void letsOnlyOurOwnScriptsRun() {
    assertThat(browser.get("/api/session").header("Content-Security-Policy"))
        .contains("script-src 'self';")
        .contains("frame-ancestors 'none'");
  }
}
