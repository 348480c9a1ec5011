package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextAfterClauseTests {
  @Test
  void pointsAtTheText() {
    assertThat(Texts.place("1.甲。(市工信局牵头)\n补充说明。\n2.乙。(市工信局牵头)", "text-after-clause"))
        .isEqualTo("补充说明。");
  }
}
