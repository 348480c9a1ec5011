package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnitsNamedTwiceTests {
  @Test
  void pointsAtTheSecondPlace() {
    assertThat(Texts.place("1.甲。(牵头单位:市教育局;责任单位:市教育局、市财政局)", "unit-twice")).isEqualTo("市教育局");
  }

  @Test
  void isSilentForANameThatIsPartOfAnother() {
    assertThat(Texts.codes("1.甲。(牵头单位:市委;责任单位:市委宣传部、市财政局)")).doesNotContain("unit-twice");
  }
}
