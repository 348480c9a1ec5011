package duban.reader.rule;

import static duban.reader.Plans.ledBy;
import static duban.reader.Plans.measure;
import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding.Level;
import duban.reader.Plans;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class RepeatedNumberTests {
  @Test
  void pointsAtTheSecondMeasureWithANumber() {
    assertThat(Texts.place("1.甲。(市教育局牵头)\n2.乙。(市教育局牵头)\n2.丙。(市教育局牵头)", "number-repeated"))
        .isEqualTo("2.丙。(市教育局牵头)");
  }

  @Test
  void isOneErrorForOneNumber() {
    assertThat(Texts.reading("1.甲。(市教育局牵头)\n1.乙。(市教育局牵头)").findings())
        .filteredOn(finding -> finding.code().equals("number-repeated"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.level()).isEqualTo(Level.ERROR));
  }

  @Test
  void isSilentOnceTheNumberWasChanged() {
    assertThat(
            Plans.codes(
                Plans.plan(
                    measure("1", ledBy("市教育局")),
                    measure("2", ledBy("市教育局")),
                    measure("2.1", ledBy("市教育局")))))
        .doesNotContain("number-repeated");
  }
}
