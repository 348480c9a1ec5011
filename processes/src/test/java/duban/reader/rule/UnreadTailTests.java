package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnreadTailTests {
  @Test
  void pointsAtLinesThatNameUnits() {
    assertThat(Texts.place("1.甲。(牵头单位:市工信局)\n附件1\n责任单位\n", "tail-not-read")).isEqualTo("责任单位");
  }

  @Test
  void pointsAtNumberedLines() {
    assertThat(Texts.place("1.甲。(牵头单位:市工信局)\n附件1\n1.乙。\n2.丙。\n", "tail-not-read"))
        .isEqualTo("1.乙。\n2.丙。");
  }

  @Test
  void isSilentForOtherText() {
    assertThat(Texts.codes("1.甲。(牵头单位:市工信局)\n附件1\n流程图\n")).doesNotContain("tail-not-read");
  }

  @Test
  void isSilentForAListOfAttachments() {
    assertThat(Texts.codes("1.甲。(牵头单位:市工信局)\n附件:1.乐水市重点任\n务表\n2.乐水市目标表\n"))
        .doesNotContain("tail-not-read");
  }
}
