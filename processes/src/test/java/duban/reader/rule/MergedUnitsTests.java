package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class MergedUnitsTests {
  @Test
  void pointsAtTheMisprint() {
    assertThat(Texts.place("1.甲。(市工信局牵头)\n2.乙。(市工信局牵头)\n3.丙。(市工信息局牵头)", "unit-misprint"))
        .isEqualTo("市工信息局");
  }

  @Test
  void pointsAtAFormWithASecondName() {
    assertThat(Texts.place("1.甲。(市审批局、市财政局)\n2.乙。(市审批局(市政务局)牵头)", "unit-with-remark"))
        .isEqualTo("市审批局(市政务局)");
  }

  @Test
  void isSilentForAGroupOfTwoKinds() {
    assertThat(Texts.codes("1.甲。(市工信局、各镇)\n2.乙。(市工信局、各镇(街道))")).doesNotContain("unit-with-remark");
  }
}
