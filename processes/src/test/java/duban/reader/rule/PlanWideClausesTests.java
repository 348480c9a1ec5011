package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class PlanWideClausesTests {
  @Test
  void pointsAtARuleForAllMeasures() {
    assertThat(Texts.codes("1.甲。(市工信局负责。以下均需各县政府落实,不再列出,排第一的单位为牵头单位)"))
        .contains("blanket-clause", "first-leads");
  }
}
