package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTests {
  @Test
  void tellsTextClauseAndWhatFollowsApart() {
    Entry entry = Texts.outline("1.支持企业。\n继续支持。(市工信局负责)\n其他说明。").leaves().get(0);

    Passage passage = Passage.of(entry);

    assertThat(passage.text()).extracting(Line::text).containsExactly("支持企业。", "继续支持。");
    assertThat(passage.clauses()).hasSize(1);
    assertThat(passage.after()).extracting(Line::text).containsExactly("其他说明。");
    assertThat(passage.heading()).isEqualTo("支持企业");
  }
}
