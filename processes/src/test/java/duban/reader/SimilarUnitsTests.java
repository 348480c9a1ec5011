package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimilarUnitsTests {
  @Test
  void pointsAtTheSecondOfTheTwo() {
    assertThat(Texts.place("1.甲。(市教育局牵头,市体育局配合)", "units-similar")).isEqualTo("市体育局");
  }

  @Test
  void seesAShortFormAsWell() {
    assertThat(Texts.codes("1.甲。(市发改委牵头)\n2.乙。(市发展改革委牵头)")).contains("units-similar");
  }

  @Test
  void isSilentForUnitsThatAreUnlike() {
    assertThat(Texts.codes("1.甲。(市教育局牵头,市发改委配合)")).doesNotContain("units-similar");
  }
}
