package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnnumberedParagraphTests {

  private static final String FIVE = "1.甲。(市教育局牵头)\n2.乙。(市教育局牵头)\n3.丙。(市教育局牵头)\n4.丁。(市教育局牵头)\n5.戊。";

  @Test
  void pointsAtTheMeasureWithAnotherParagraph() {
    assertThat(Texts.place(FIVE + "稳定岗位。\n支持企业。(市教育局牵头)", "paragraph-without-number"))
        .startsWith("5.戊。");
  }

  @Test
  void pointsAtTheMeasureWithAnotherClause() {
    String body = FIVE + "稳岗。(市教育局牵头)\n扩岗。(市财政局牵头)";

    assertThat(Texts.message(body, "paragraph-without-number")).startsWith("措施5有几个责任条款");
  }

  @Test
  void isSilentWhereSeveralParagraphsAreUsual() {
    assertThat(Texts.codes("1.甲。\n稳定岗位。\n支持企业。(市教育局牵头)"))
        .doesNotContain("paragraph-without-number");
  }
}
