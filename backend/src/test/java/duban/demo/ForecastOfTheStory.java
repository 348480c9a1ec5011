package duban.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import duban.testing.Browser;

/**
 * The forecast's rule tried on the half-year story: what it would have pointed out when the reports
 * of the third quarter had been asked for, against what was late. It prints what it finds.
 */
record ForecastOfTheStory(JsonNode forecast) {

  static ForecastOfTheStory seenBy(Browser office) {
    return new ForecastOfTheStory(office.get("/api/oversight/forecast").json());
  }

  void pointsOutMostOfWhatWasLateAndLittleElse() {
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
  }
}
