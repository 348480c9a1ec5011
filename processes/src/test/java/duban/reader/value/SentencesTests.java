package duban.reader.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTests {
  @Test
  void areCutOutsideBracketsAndQuotationMarksOnly() {
    assertThat(Sentences.split("甲(乙,丙),“丁,戊”\uFF0C己", ",")).containsExactly("甲(乙,丙)", "“丁,戊”", "己");
  }

  @Test
  void haveTheirFirstMarkAtTheEndWhereThereIsNone() {
    assertThat(Sentences.firstMark("甲乙", ",。")).isEqualTo(2);
    assertThat(Sentences.firstMark("甲。乙,", ",。")).isEqualTo(1);
  }
}
