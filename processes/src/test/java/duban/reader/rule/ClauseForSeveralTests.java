package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class ClauseForSeveralTests {
  @Test
  void pointsAtTheFirstMeasureOfAnUnusualGroup() {
    assertThat(
            Texts.place(
                "1.甲\n(牵头单位:市工信局)\n2.乙\n(牵头单位:市工信局)\n3.丙\n4.丁\n(牵头单位:市工信局)", "clause-for-several"))
        .isEqualTo("3.");
  }

  @Test
  void seesOneGroupAmongMeasuresWithTheirOwnClauses() {
    assertThat(Texts.codes("1.甲。(市工信局负责)\n2.乙。(市财政局负责)\n3.丙\n4.丁\n(牵头单位:市工信局)"))
        .contains("clause-for-several");
  }

  @Test
  void isSilentWhereGroupsAreTheRule() {
    assertThat(Texts.codes("1.甲\n2.乙\n(牵头单位:市工信局)")).doesNotContain("clause-for-several");
  }
}
