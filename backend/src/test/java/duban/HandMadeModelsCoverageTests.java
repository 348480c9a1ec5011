package duban;

import static org.assertj.core.api.Assertions.assertThat;

import duban.testing.PathCoverage;
import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs after all others: by then the tests have come through every node and every flow of the
 * processes made by hand. In a run of single tests it is not among them.
 */
@Order(Integer.MAX_VALUE)
class HandMadeModelsCoverageTests {

  @Test
  void everyNodeAndFlowOfTheModelsMadeByHandWasPassed() throws IOException {
    PathCoverage.gather();
    System.out.println(PathCoverage.inWords());

    assertThat(PathCoverage.watched())
        .containsExactly(
            "extension", "instruction", "period-report", "plan-reporting", "supervision");
    assertThat(PathCoverage.missed()).isEmpty();
  }
}
