package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameUnitTests {
  @Test
  void isOneWithACharacterTooMany() {
    assertThat(SameUnit.isMisprint("市工信息局", "市工信局")).isTrue();
    assertThat(SameUnit.isMisprint("市工信局", "市工信息局")).isTrue();
  }

  @Test
  void isAnotherWithACharacterChangedOrBeforeAnOffice() {
    assertThat(SameUnit.isMisprint("市教育局", "市体育局")).isFalse();
    assertThat(SameUnit.isMisprint("市政府办", "市政府外办")).isFalse();
    assertThat(SameUnit.isMisprint("市委办", "市委编办")).isFalse();
  }

  @Test
  void mayBeCalledByAShortForm() {
    assertThat(SameUnit.isShortForm("市工信局", "市工业和信息化局")).isTrue();
    assertThat(SameUnit.isShortForm("省工信局", "市工业和信息化局")).isFalse();
    assertThat(SameUnit.isShortForm("市工信局", "市工信局")).isFalse();
  }

  @Test
  void isOneCharacterApart() {
    assertThat(SameUnit.isOneCharacterApart("市税务局", "市商务局")).isTrue();
    assertThat(SameUnit.isOneCharacterApart("市税局", "市税务局")).isTrue();
    assertThat(SameUnit.isOneCharacterApart("市科技局", "市财政局")).isFalse();
  }
}
