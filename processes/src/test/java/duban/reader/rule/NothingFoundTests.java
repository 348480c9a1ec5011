package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class NothingFoundTests {
  @Test
  void isAnError() {
    assertThat(Texts.codes("没有编号的正文。")).contains("nothing-found");
  }

  @Test
  void isSilentOtherwise() {
    assertThat(Texts.codes("1.甲。(牵头单位:市工信局)")).doesNotContain("nothing-found");
  }
}
