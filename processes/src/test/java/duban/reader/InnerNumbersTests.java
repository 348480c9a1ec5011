package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import java.util.List;
import org.junit.jupiter.api.Test;

class InnerNumbersTests {

  private static List<String> measures(String body) {
    return Texts.plan(body).measures().stream().map(Measure::printedNumber).toList();
  }

  @Test
  void numberMeasuresWhereEachHasItsClause() {
    assertThat(measures("一、任务\n(1)稳岗。稳定岗位。(牵头单位:市人社局)\n(2)扩岗。增加岗位。(牵头单位:市工信局)\n"))
        .containsExactly("(1)", "(2)");
    assertThat(measures("①稳岗。稳定岗位。(牵头单位:市人社局)\n②扩岗。增加岗位。(牵头单位:市工信局)\n")).containsExactly("①", "②");
  }

  @Test
  void numberPointsInsideAMeasureOtherwise() {
    assertThat(measures("一、任务\n1.稳岗。\n(1)稳定岗位。\n(2)增加岗位。(牵头单位:市人社局)\n")).containsExactly("1.");
    assertThat(measures("一、稳岗。\n(1)稳定岗位。\n(2)增加岗位。\n(3)培训。(牵头单位:市人社局)\n")).containsExactly("一、");
  }
}
