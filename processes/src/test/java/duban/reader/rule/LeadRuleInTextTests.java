package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class LeadRuleInTextTests {
  @Test
  void pointsAtTheRule() {
    String body = "1.甲。(责任单位:市工信局、市财政局)\n注:责任单位中列第一位的为牵头单位。";

    assertThat(Texts.place(body, "first-leads")).isEqualTo("注:责任单位中列第一位的为牵头单位。");
    assertThat(Texts.plan(body).measures().get(0).items().get(0).lead()).containsExactly("市工信局");
  }

  @Test
  void isSilentWhereThereIsNone() {
    assertThat(Texts.codes("1.甲。(责任单位:市工信局、市财政局)")).doesNotContain("first-leads");
  }
}
