package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnbalancedBracketsTests {
  @Test
  void pointAtTheirParagraph() {
    assertThat(Texts.place("1.甲。支持企业(含个体。\n2.乙。(市教育局牵头)", "bracket-unbalanced"))
        .isEqualTo("1.甲。支持企业(含个体。");
  }

  @Test
  void areNoneInPairsAndPoints() {
    assertThat(Texts.codes("1.甲。支持〔含个体(户)〕企业：1)培训；2)补贴。(市教育局牵头)"))
        .doesNotContain("bracket-unbalanced");
  }
}
