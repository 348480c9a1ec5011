package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedTextLeftOutTests {
  @Test
  void pointsAtItsNumber() {
    assertThat(Texts.place("一、要求\n二、任务\n1.甲。(市工信局牵头)", "numbered-text-left-out")).isEqualTo("一、");
  }
}
