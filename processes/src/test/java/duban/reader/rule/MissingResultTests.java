package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class MissingResultTests {
  @Test
  void isToldOnceForAllMeasures() {
    assertThat(Texts.message("1.甲。(市教育局牵头)\n2.乙。(市教育局牵头)", "no-result")).startsWith("全部2条措施");
  }

  @Test
  void isSilentWhereEveryMeasureHasANumber() {
    assertThat(Texts.codes("1.甲。新增企业20家。(市教育局牵头)")).doesNotContain("no-result");
  }
}
