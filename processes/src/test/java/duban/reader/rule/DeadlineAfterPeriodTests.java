package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class DeadlineAfterPeriodTests {
  @Test
  void pointsAtTheWordsThatSetTheDay() {
    assertThat(Texts.place("1.甲。到2027年完成。(市教育局牵头)", "deadline-after-period")).isEqualTo("到2027年");
  }

  @Test
  void isSilentInTheLastYear() {
    assertThat(Texts.codes("1.甲。到2026年完成。(市教育局牵头)")).doesNotContain("deadline-after-period");
  }
}
