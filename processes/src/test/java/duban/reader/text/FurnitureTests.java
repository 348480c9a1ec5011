package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTests {
  @ParameterizedTest
  @ValueSource(
      strings = {"- 3 -", "索引号:0172/2023", "发布: 时间:2023-03-31 点击次数:1609", "来源:市政府", "• 打印"})
  void knowsTheNoiseOfAPage(String line) {
    assertThat(Furniture.isNoise(new Line(0, line))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件", "附件1", "上一篇:另一方案", "抄送:市委", "信息来源: 县政府"})
  void knowsWhatABodyEndsBefore(String line) {
    assertThat(Furniture.endsBody(new Line(0, line))).isTrue();
  }

  @Test
  void leavesTextAlone() {
    Line line = new Line(0, "附件齐全的,予以受理。");

    assertThat(Furniture.isNoise(line) || Furniture.endsBody(line)).isFalse();
  }

  @Test
  void knowsTheLinesThatCloseADocument() {
    assertThat(Furniture.isClosing(new Line(0, "本方案自印发之日起施行。"))).isTrue();
    assertThat(Furniture.isClosing(new Line(0, "本方案印发后,各地要抓紧落实。"))).isFalse();
  }
}
