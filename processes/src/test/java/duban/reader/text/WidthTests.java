package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTests {
  @Test
  void halvesPunctuationCharacterByCharacter() {
    assertThat(Width.half("各县\uFF08市\uFF09\uFF0C〔街道〕\uFF1A")).isEqualTo("各县(市),[街道]:");
  }

  @Test
  void tidiesSpacesOfLayoutButKeepsThoseBetweenLatinWords() {
    assertThat(Width.tidy(" 博览会、 “优品” 和展会 ")).isEqualTo("博览会、“优品”和展会");
    assertThat(Width.tidy("Open Source 软件")).isEqualTo("Open Source软件");
  }
}
