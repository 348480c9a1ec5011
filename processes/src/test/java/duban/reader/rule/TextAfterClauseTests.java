package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class TextAfterClauseTests {
  @Test
  void pointsAtTheParagraph() {
    assertThat(Texts.place("1.甲。(市工信局牵头)\n补充说明。\n2.乙。(市工信局牵头)", "text-after-clause"))
        .isEqualTo("补充说明。");
  }

  @Test
  void isToldOnceWhereThereAreMany() {
    StringBuilder body = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      body.append(i).append(".甲。(市工信局牵头)\n补充说明。\n");
    }

    assertThat(Texts.codes(body.toString())).containsOnlyOnce("text-after-clause");
  }

  @Test
  void isSilentForTextInTheLineOfTheClause() {
    assertThat(Texts.codes("1.甲(责任单位:市工信局)。六月完工。\n2.乙。(市工信局牵头)\n具体事项:"))
        .doesNotContain("text-after-clause");
  }
}
