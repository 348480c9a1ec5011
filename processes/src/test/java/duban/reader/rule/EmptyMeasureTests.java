package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class EmptyMeasureTests {
  @Test
  void pointsAtANumberWithNothingBehindIt() {
    assertThat(Texts.place("1.甲。(市教育局牵头)\n2.\n(市财政局牵头)", "no-text")).startsWith("2.");
  }

  @Test
  void isSilentForTheShortestMeasure() {
    assertThat(Texts.codes("1.甲。(市教育局牵头)")).doesNotContain("no-text");
  }
}
