package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTests {
  @Test
  void isASyllableWithAToneMarkInBracketsAfterAHanCharacter() {
    assertThat(Pinyin.lengthAt("业(yè)", 1)).isEqualTo(4);
    assertThat(Pinyin.lengthAt("业(ye)", 1)).isZero();
    assertThat(Pinyin.lengthAt("制(修)订", 1)).isZero();
    assertThat(Pinyin.lengthAt("A(yè)", 1)).isZero();
  }
}
