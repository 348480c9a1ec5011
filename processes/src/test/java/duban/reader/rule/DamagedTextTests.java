package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class DamagedTextTests {
  @Test
  void pointsAtWhatALostCharacterLeaves() {
    assertThat(Texts.place("1.组织专家?帮助企业。(市工信局牵头)", "damaged-text")).isEqualTo(".组织专家?帮助企业。");
  }

  @Test
  void isSilentForAQuestion() {
    assertThat(Texts.codes("1.开展“怎么办?”讨论。(市工信局牵头)")).doesNotContain("damaged-text");
  }
}
