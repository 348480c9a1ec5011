package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class BrokenLabelTests {
  @Test
  void pointsAtBothLines() {
    assertThat(Texts.place("1.甲。(牵头单位:市工信局)\n附件1\n序号\n牵头\n单位\n", "label-broken"))
        .isEqualTo("牵头\n单位");
  }

  @Test
  void isSilentForWholeLabels() {
    assertThat(Texts.codes("1.甲。(牵头单位:市工信局)\n附件1\n序号\n牵头单位\n责任单位\n"))
        .doesNotContain("label-broken");
  }
}
