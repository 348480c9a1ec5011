package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class MissingDeadlineTests {
  @Test
  void isToldOnceForAllMeasures() {
    assertThat(Texts.message("1.甲。(市教育局牵头)\n2.乙。到2025年完成。(市教育局牵头)", "no-deadline"))
        .isEqualTo("2条措施中有1条没有写明完成时限");
  }

  @Test
  void isSilentWhereEveryMeasureHasOne() {
    assertThat(Texts.codes("1.甲。到2025年完成。(市教育局牵头)")).doesNotContain("no-deadline");
  }
}
