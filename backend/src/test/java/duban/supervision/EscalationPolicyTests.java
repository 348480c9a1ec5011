package duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of {@code escalation-policy.dmn}, with the days on which they begin and end. */
class EscalationPolicyTests {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private static final DmnDecision TABLE =
      ENGINE.parseDecision(
          "escalation-policy",
          EscalationPolicyTests.class.getResourceAsStream(
              "/duban/processes/escalation-policy.dmn"));

  @ParameterizedTest
  @CsvSource({
    // kind, days, level, next look on day, leaders told
    "review-closure, 0, NONE, 1, false",
    "review-closure, 1, URGE, 6, false",
    "edit-period-report, 5, URGE, 10, false",
    "review-report, 6, URGE, 11, true",
    "review-report, 40, URGE, 45, true",
    "approve-period-report, 0, NONE, 1, false",
    "approve-period-report, 1, URGE, 6, false",
    "approve-period-report, 30, URGE, 35, false",
    "report, 0, NONE, 1, false",
    "implement, 0, NONE, 1, false",
    "answer-instruction, 0, NONE, 1, false",
    "answer-instruction, 1, URGE, 2, false",
    "answer-instruction, 2, YELLOW_CARD, 4, true",
    "answer-instruction, 3, YELLOW_CARD, 4, true",
    "answer-instruction, 4, RED_CARD, 9, true",
    "implement, 1, URGE, 6, false",
    "request-closure, 5, URGE, 6, false",
    "consolidate, 6, YELLOW_CARD, 16, false",
    "measure, 15, YELLOW_CARD, 16, false",
    "implement, 16, RED_CARD, 26, true",
    "sign-for, 1, URGE, 3, false",
    "report, 2, URGE, 3, false",
    "report, 3, YELLOW_CARD, 6, false",
    "consolidate-report, 5, YELLOW_CARD, 6, false",
    "sign-for, 6, RED_CARD, 16, true",
    "something-new, 90, RED_CARD, 100, true",
  })
  void namesLevelNextDayAndWhoIsTold(
      String kind, int days, String level, int next, boolean leaders) {
    Map<String, Object> row = decide(kind, days);

    assertThat(row)
        .containsEntry("level", level)
        .containsEntry("confirm", false)
        .containsEntry("tellLeaders", leaders);
    assertThat(((Number) row.get("nextDay")).intValue()).isEqualTo(next);
  }

  @Test
  void climbsWithoutGapsForEveryKind() {
    for (String kind : new String[] {"report", "sign-for", "implement", "answer-instruction"}) {
      int day = 0;
      Level shown = Level.NONE;
      while (shown != Level.RED_CARD) {
        Map<String, Object> row = decide(kind, day);
        Level level = Level.valueOf((String) row.get("level"));
        assertThat(level.ordinal())
            .as(kind + " on day " + day)
            .isBetween(shown.ordinal(), shown.ordinal() + 1);
        shown = level;
        day = ((Number) row.get("nextDay")).intValue();
      }
      assertThat(day).isLessThan(40);
    }
  }

  private static Map<String, Object> decide(String kind, int days) {
    return ENGINE
        .evaluateDecisionTable(TABLE, Map.of("taskKind", kind, "workingDaysOverdue", days))
        .getSingleResult()
        .getEntryMap();
  }
}
