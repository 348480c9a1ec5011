package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChineseNumberTests {
  @Test
  void countsInTensAndHundreds() {
    assertThat(ChineseNumber.value("九")).isEqualTo(9);
    assertThat(ChineseNumber.value("十")).isEqualTo(10);
    assertThat(ChineseNumber.value("二十三")).isEqualTo(23);
    assertThat(ChineseNumber.value("一百零五")).isEqualTo(105);
  }
}
