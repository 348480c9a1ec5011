package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class NumberSequenceTests {
  @Test
  void pointsAtWhatStandsAroundAGap() {
    assertThat(Texts.place("1.甲\n3.乙\n(牵头单位:市工信局)", "number-missing")).isEqualTo("1.甲\n3.");
  }

  @Test
  void seesThatTheFirstIsMissing() {
    assertThat(Texts.message("2.甲。(牵头单位:市工信局)", "number-missing")).contains("第一个编号是2.");
  }

  @Test
  void seesAGapInHeadingsAsWell() {
    assertThat(Texts.codes("一、甲\n1.乙。(牵头单位:市工信局)\n三、丙\n1.丁。(牵头单位:市工信局)"))
        .contains("number-missing");
  }

  @Test
  void seesANumberThatGoesBack() {
    assertThat(Texts.place("1.甲\n2.乙\n3.丙\n2.丁\n(牵头单位:市工信局)", "number-backwards"))
        .isEqualTo("3.丙\n2.");
  }

  @Test
  void leavesANumberPrintedTwiceToTheRuleAboutPlans() {
    assertThat(Texts.codes("1.甲\n2.乙\n2.丙\n(牵头单位:市工信局)"))
        .containsOnlyOnce("number-repeated")
        .doesNotContain("number-missing", "number-backwards");
  }

  @Test
  void acceptsNumbersThatRestartBelowAHeading() {
    assertThat(Texts.codes("一、甲\n1.乙。(牵头单位:市工信局)\n二、丙\n1.丁。(牵头单位:市工信局)"))
        .doesNotContain("number-missing", "number-backwards", "number-repeated");
  }
}
