package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTests {

  @Test
  void knowsSyllablesByTheirTone() {
    assertThat(lengthAt("业(yè)", 1)).isEqualTo(4);
    assertThat(lengthAt("业(yè)(yè)务", 1)).isEqualTo(8);
    assertThat(lengthAt("业(ye)", 1)).isZero();
    assertThat(lengthAt("制(修)订", 1)).isZero();
    assertThat(lengthAt("A(yè)", 1)).isZero();
  }

  @Test
  void knowsSyllablesWithoutToneWhereTheyAreMany() {
    String damaged = "农(nong)业(ye)农(nong)村(cun)局(ju)(ju)(ju)要(yao)加(jia)快(kuai)推进";

    assertThat(lengthAt(damaged, 1)).isEqualTo(6);
    assertThat(lengthAt(damaged, damaged.indexOf("(ju)"))).isEqualTo(12);
    assertThat(lengthAt(damaged + "研发(R&D)", damaged.length() + 2)).isZero();
  }

  private static int lengthAt(String text, int index) {
    return Pinyin.in(text).lengthAt(index);
  }
}
