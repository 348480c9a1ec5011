package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class SimilarUnitsTests {
  @Test
  void pointsAtTheSecondOfTheTwo() {
    assertThat(Texts.place("1.甲。(市工信局牵头)\n2.乙。(市工信息局牵头)", "units-similar")).isEqualTo("市工信息局");
  }

  @Test
  void seesACharacterChanged() {
    assertThat(Texts.codes("1.甲。(市科技局牵头,市科枝局配合)")).contains("units-similar");
  }

  @Test
  void seesAShortFormAsWell() {
    assertThat(Texts.codes("1.甲。(市发改委牵头)\n2.乙。(市发展改革委牵头)")).contains("units-similar");
  }

  @Test
  void isSilentForBodiesThatEveryGovernmentHas() {
    assertThat(Texts.codes("1.甲。(市教育局牵头,市体育局、市税务局、市商务局、市水务局配合)")).doesNotContain("units-similar");
  }

  @Test
  void isSilentForUnitsThatAreUnlike() {
    assertThat(Texts.codes("1.甲。(市教育局牵头,市发改委配合)")).doesNotContain("units-similar");
  }
}
