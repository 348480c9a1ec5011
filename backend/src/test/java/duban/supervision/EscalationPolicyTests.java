package duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

/** The rows of {@code escalation-policy.dmn}, with the days on which they begin and end. */
class EscalationPolicyTests {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  private static final DmnDecision TABLE =
      ENGINE.parseDecision(
          "escalation-policy",
          EscalationPolicyTests.class.getResourceAsStream(
              "/duban/processes/escalation-policy.dmn"));

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
