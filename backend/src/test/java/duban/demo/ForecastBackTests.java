package duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.ApplicationTest;
import duban.testing.Browser;
import duban.testing.PlanDesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/**
 * The forecast's rule tried on the half-year story: what it would have pointed out when the reports
 * of the third quarter had been asked for, against what was late. It prints what it finds, and how
 * long the desk takes with all of it on it.
 */
@ApplicationTest
class ForecastBackTests {

  private static final int QUICK = 200;

  @LocalServerPort private int port;
  @Autowired private PlanDesk plans;
  @Autowired private DemoStory story;

  @Test
  void pointsOutMostOfWhatWasLateAndLittleElse() throws IOException {
    plans.publish("xuzhou-2023", document());
    story.tellHalfYear("xuzhou-2023");
    Browser browser = new Browser(port);
    browser.signIn("office");

    JsonNode forecast = browser.get("/api/oversight/forecast").json();

    JsonNode check = forecast.at("/before");
    int expected = check.at("/expected").asInt();
    int flagged = check.at("/flagged").asInt();
    int hits = check.at("/hits").asInt();
    int missed = check.at("/missed").asInt();
    System.out.printf(
        "forecast of 2023-Q3: %d due, %d flagged, %d of them late, %d late and not flagged%n",
        expected, flagged, hits, missed);
    System.out.printf(
        "forecast of 2023-Q4: %d due, %d flagged%n",
        forecast.at("/expected").asInt(), forecast.at("/flagged").asInt());
    assertThat(expected).isGreaterThan(500);
    assertThat(flagged).isPositive().isLessThan(expected);
    assertThat((double) hits / flagged).as("share of the flagged that was late").isGreaterThan(0.7);
    assertThat((double) hits / (hits + missed)).as("share of the late flagged").isGreaterThan(0.7);
    measure(browser);
  }

  private static void measure(Browser browser) {
    for (String path :
        new String[] {
          "board?by=unit",
          "board?by=age",
          "items?group=xz-sn",
          "heat",
          "changes?since=week",
          "forecast",
          "workload",
          "export.xlsx"
        }) {
      long best = Long.MAX_VALUE;
      for (int round = 0; round < 8; round++) {
        long start = System.nanoTime();
        assertThat(browser.get("/api/oversight/" + path).status()).isEqualTo(200);
        best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
      }
      System.out.printf("/api/oversight/%s: %d ms%n", path, best);
      if (path.startsWith("board") || path.startsWith("items") || path.equals("heat")) {
        assertThat(best).as(path).isLessThan(QUICK);
      }
    }
  }

  private static String document() throws IOException {
    return new ClassPathResource("duban/plans/xuzhou-2023/source.txt")
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
