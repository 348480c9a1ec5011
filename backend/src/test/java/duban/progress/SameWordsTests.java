package duban.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameWordsTests {

  @Test
  void overlooksBlanksAndPunctuationAndNothingElse() {
    assertThat(SameWords.in("已建库,入库 12 家。", " 已建库,入库12家\n")).isTrue();
    assertThat(SameWords.in("已建库,入库 12 家。", "已建库,入库 13 家。")).isFalse();
    assertThat(SameWords.in("。", "!")).isFalse();
    assertThat(SameWords.in(null, null)).isFalse();
  }
}
