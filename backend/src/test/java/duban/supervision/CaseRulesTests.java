package duban.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRulesTests {

  @ParameterizedTest
  @CsvSource({
    "NONE, NONE, NONE",
    "NONE, RED_CARD, NONE",
    "URGE, NONE, URGE",
    "URGE, URGE, URGE",
    "URGE, RED_CARD, URGE",
    "YELLOW_CARD, NONE, YELLOW_CARD",
    "YELLOW_CARD, URGE, YELLOW_CARD",
    "YELLOW_CARD, YELLOW_CARD, URGE",
    "YELLOW_CARD, RED_CARD, URGE",
    "RED_CARD, YELLOW_CARD, RED_CARD",
    "RED_CARD, RED_CARD, URGE",
  })
  void showsACardOnceAndUrgesAfterIt(Level named, Level shown, Level taken) {
    assertThat(named.after(shown)).isEqualTo(taken);
  }
}
