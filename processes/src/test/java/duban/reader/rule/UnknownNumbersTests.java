package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnknownNumbersTests {
  @Test
  void pointAtAllLinesOfAKind() {
    assertThat(
            Texts.place(
                "一、甲\n专题A1：稳岗。(市教育局牵头)\n专题一：稳岗。\n专题二：扩岗。\n专题三：培训。(市教育局牵头)", "numbers-unknown"))
        .isEqualTo("专题一：稳岗。\n专题二：扩岗。\n专题三：培训。(市教育局牵头)");
  }

  @Test
  void areNoneInNumberedMeasuresAndOtherText() {
    assertThat(Texts.codes("一、甲\n1.稳岗。到2025年：完成。(市教育局牵头)\n2.扩岗。(市教育局牵头)"))
        .doesNotContain("numbers-unknown");
  }
}
