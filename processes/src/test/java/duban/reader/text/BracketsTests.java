package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTests {
  @Test
  void belongTogetherOverThoseInside() {
    assertThat(Brackets.opening("甲(乙(丙)[丁])")).isEqualTo(1);
    assertThat(Brackets.closing("甲(乙(丙)[丁])戊", 1)).isEqualTo(9);
  }

  @Test
  void areMissedWhereOneIsLost() {
    assertThat(Brackets.opening("甲)")).isEqualTo(-1);
    assertThat(Brackets.opening("甲")).isEqualTo(-1);
    assertThat(Brackets.closing("(甲", 0)).isEqualTo(-1);
  }
}
