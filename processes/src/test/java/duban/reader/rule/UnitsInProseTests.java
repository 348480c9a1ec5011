package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnitsInProseTests {
  @Test
  void pointsAtTheTextThatNamesAUnitOfNoClause() {
    String line = "建立台账,由市税务局牵头每月核对。";

    assertThat(Texts.place("1.甲。\n" + line + "\n责任单位:市财政局\n2.乙。(市工信局牵头)", "unit-in-text"))
        .isEqualTo(line);
  }

  @Test
  void isSilentForAUnitThatTheClauseNames() {
    assertThat(Texts.codes("1.甲。\n由市财政局牵头每月核对。\n责任单位:市财政局\n2.乙。(市工信局牵头)"))
        .doesNotContain("unit-in-text");
  }

  @Test
  void isSilentForWordsThatAreNoUnit() {
    assertThat(Texts.codes("1.甲。\n坚持统筹兼顾、分级负责,由企业牵头建设。\n责任单位:市财政局\n2.乙。(市工信局牵头)"))
        .doesNotContain("unit-in-text");
  }
}
