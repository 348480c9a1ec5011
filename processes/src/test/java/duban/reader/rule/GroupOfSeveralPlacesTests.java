package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class GroupOfSeveralPlacesTests {

  @Test
  void mayBeThatOfTheLastOnly() {
    assertThat(Texts.message("1.甲。乙。(市人社局、东山区、西山区有关部门负责)", "group-of-several-places"))
        .contains("“东山区、西山区有关部门”");
  }

  @Test
  void isPlainWhereEachTellsItsOwn() {
    assertThat(Texts.codes("1.甲。乙。(市人社局、东山区、西山区、市有关部门负责)"))
        .doesNotContain("group-of-several-places");
    assertThat(Texts.codes("1.甲。乙。(市人社局、西山区有关部门负责)")).doesNotContain("group-of-several-places");
  }
}
