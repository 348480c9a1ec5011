package duban;

import static org.assertj.core.api.Assertions.assertThat;

import duban.testing.PathCoverage;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Runs last (see {@code junit-platform.properties}): by then the tests have come through every node
 * and every flow of the processes made by hand. In a run of single tests it is not among them.
 */
@Order(Integer.MAX_VALUE)
class HandMadeModelsCoverageTests {

  @Test
  void everyNodeAndFlowOfTheModelsMadeByHandWasPassed() {
    System.out.println(PathCoverage.inWords());

    assertThat(PathCoverage.missed()).isEmpty();
  }
}
