package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class MeasureWithoutClauseTests {

  private static final String BLANKET = "一、甲\n1.乙。(市工信局负责。以下均需各县政府落实,不再列出)\n";

  @Test
  void pointsAtAMeasureThatHasTheUnitsOfAllOnly() {
    assertThat(Texts.place(BLANKET + "2.丁。\n", "no-clause")).isEqualTo("2.丁。");
  }

  @Test
  void isSilentForAMeasureWithAClauseOfItsOwn() {
    assertThat(Texts.codes(BLANKET + "2.丁。(市教育局负责)\n")).doesNotContain("no-clause");
  }
}
