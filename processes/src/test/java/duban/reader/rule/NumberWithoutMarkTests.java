package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class NumberWithoutMarkTests {
  @Test
  void pointsAtABareNumber() {
    assertThat(Texts.place("1.甲\n2推进工作\n(牵头单位:市工信局)", "number-without-mark")).isEqualTo("2");
  }
}
