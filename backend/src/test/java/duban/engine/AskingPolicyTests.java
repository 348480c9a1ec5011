package duban.engine;

import static org.assertj.core.api.Assertions.assertThat;

import duban.testing.ApplicationTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The decision tables of extensions and instructions, row by row and at their edges. */
@ApplicationTest
class AskingPolicyTests {

  @Autowired private Decisions decisions;

  @ParameterizedTest
  @CsvSource({
    // asked for before: one level up, however little is asked for
    "1, report, 1, LEADERS",
    "2, sign-for, 1, LEADERS",
    "1, implement, 31, LEADERS",
    // long for signing
    "0, sign-for, 6, LEADERS",
    "0, sign-for, 5, OFFICE",
    // long for all else
    "0, implement, 31, LEADERS",
    "0, request-closure, 31, LEADERS",
    "0, implement, 30, OFFICE",
    // the usual
    "0, report, 6, OFFICE",
    "0, sign-for, 1, OFFICE",
  })
  void sayWhoDecidesOnAnExtension(int earlier, String kind, int days, String approver) {
    assertThat(
            decisions.decide(
                "extension-approval",
                Map.of("earlierRequests", earlier, "taskKind", kind, "workingDaysAsked", days)))
        .containsExactly(Map.entry("approver", approver));
  }

  @ParameterizedTest
  @CsvSource({
    "URGENT, false, 3",
    "NORMAL, false, 15",
    "HARD, false, 30",
    "URGENT, true, 1",
    "NORMAL, true, 3",
    "HARD, true, 3",
  })
  void sayWhenAnInstructionIsToBeAnswered(String urgency, boolean returned, int days) {
    assertThat(
            decisions.decide(
                "instruction-answer", Map.of("urgency", urgency, "returned", returned)))
        .containsExactly(Map.entry("answerDays", days));
  }

  @ParameterizedTest
  @CsvSource({
    "decide-extension, 20, URGE",
    "verify-instruction, 20, URGE",
    "advise-extension, 6, RED_CARD",
    "answer-instruction, 3, YELLOW_CARD",
  })
  void remindTheOfficeAndTheLeadersOnly(String kind, int days, String level) {
    assertThat(
            decisions.decide(
                "escalation-policy", Map.of("taskKind", kind, "workingDaysOverdue", days)))
        .containsEntry("level", level);
  }
}
