package duban.notification.inbox;

import static duban.testing.PlanText.aMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** News as pages hear them, over HTTP. */
@ApplicationTest
class StreamTests {

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private Streams streams;
  private Browser browser;

  @BeforeEach
  void signIn() {
    browser = new Browser(port);
    browser.signIn("kjj");
  }

  @Test
  void tellsEveryOpenPageOfAPersonAndNobodyElse() throws Exception {
    Browser other = new Browser(port);
    other.signIn("kjj");
    Browser stranger = new Browser(port);
    stranger.signIn("czj");
    try (Listener one = new Listener(browser);
        Listener two = new Listener(other);
        Listener apart = new Listener(stranger)) {
      assertThat(one.next()).contains("\"unread\":0");
      assertThat(two.next()).contains("\"unread\":0");
      assertThat(apart.next()).contains("\"unread\":0");

      plans.publish(aMeasure());

      assertThat(one.next()).contains("\"unread\":1");
      assertThat(two.next()).contains("\"unread\":1");
      assertThat(apart.nothing()).isTrue();
    }
  }

  @Test
  void tellsOtherPagesWhatWasReadInOne() throws Exception {
    plans.publish(aMeasure());
    JsonNode entry = browser.get("/api/notices").json().at("/items/0");
    try (Listener listener = new Listener(browser)) {
      assertThat(listener.next()).contains("\"unread\":1");

      browser.post("/api/notices/read?upTo=" + entry.at("/newest").asLong(), Map.of());

      assertThat(listener.next()).contains("\"unread\":0");
    }
  }

  @Test
  void saysNothingToAPageThatComesBackKnowingAll() throws Exception {
    plans.publish(aMeasure());
    String known;
    try (Listener listener = new Listener(browser)) {
      listener.next();
      known = listener.lastId();
    }
    try (Listener listener = new Listener(browser, known)) {
      assertThat(listener.nothing()).isTrue();
    }
    plans.publish(aMeasure());
    try (Listener listener = new Listener(browser, known)) {
      assertThat(listener.next()).contains("\"unread\":2");
    }
  }

  @Test
  void endsWithTheSession() throws Exception {
    try (Listener listener = new Listener(browser)) {
      listener.next();

      browser.delete("/api/session");

      assertThat(listener.hasEnded()).isTrue();
    }
    assertThat(browser.get("/api/notices/stream").problem()).isEqualTo("not-signed-in");
  }

  @Test
  void forgetsPagesThatAreGone() throws Exception {
    awaitPages(0);
    try (Listener listener = new Listener(browser)) {
      listener.next();
      assertThat(streams.count()).isOne();
    }
    awaitPages(0);
  }

  /** A closed connection is noticed by writing to it, at the latest. */
  private void awaitPages(int count) throws InterruptedException {
    for (int beat = 0; beat < 100 && streams.count() != count; beat++) {
      streams.beat();
      Thread.sleep(50);
    }
    assertThat(streams.count()).isEqualTo(count);
  }
}
