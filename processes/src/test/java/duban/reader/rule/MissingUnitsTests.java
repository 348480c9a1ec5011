package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class MissingUnitsTests {
  @Test
  void isAnErrorForEveryMeasureWithoutAnybody() {
    assertThat(Texts.place("1.甲。\n2.乙。(牵头单位:市工信局)", "no-units")).isEqualTo("1.甲。");
  }

  @Test
  void isSilentOtherwise() {
    assertThat(Texts.codes("1.甲。(牵头单位:市工信局)")).doesNotContain("no-units");
  }
}
