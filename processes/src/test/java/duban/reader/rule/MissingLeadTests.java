package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class MissingLeadTests {
  @Test
  void pointsAtTheMeasure() {
    assertThat(Texts.place("1.甲。(市工信局负责)\n2.乙。(市工信局牵头)", "no-lead")).isEqualTo("1.甲。(市工信局负责)");
  }

  @Test
  void isOneFindingWhereManyMeasuresNameNone() {
    StringBuilder body = new StringBuilder("1.甲。(市教育局牵头)\n");
    for (int i = 2; i <= 6; i++) {
      body.append(i).append(".乙。(市工信局负责)\n");
    }

    assertThat(Texts.message(body.toString(), "no-lead")).contains("2、3、4、5、6");
  }

  @Test
  void isOneFindingWhereThePlanNeverNamesALead() {
    assertThat(Texts.codes("1.甲。(市工信局负责)\n2.乙。(市工信局负责)")).containsOnlyOnce("no-lead");
  }
}
