package duban.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TermsTests {

  private final Terms english = Terms.in(Locale.ENGLISH);

  @Test
  void fixedWordsAndPhrasesAroundNumbersAreInEnglish() {
    assertThat(english.of("牵头单位")).isEqualTo("Lead unit");
    assertThat(english.of("共7面，最多22行")).isEqualTo("7 pages, 22 lines at most");
    assertThat(english.of("黑体 16，序号符合")).isEqualTo("黑体 16, numbered as required");
    assertThat(english.of("居右空一字，— 页码 —")).startsWith("right");
    assertThat(english.each("有逾期未办结任务、预计不能按期完成")).isEqualTo("Work overdue, Expected late");
    assertThat(english.each("7月4日催办、7月11日黄牌")).isEqualTo("7/4 urged, 7/11 yellow card");
  }

  @Test
  void whatAPlanOrAReportSaysStays() {
    String title = "建立科技、人才协同机制";

    assertThat(english.each(title)).isEqualTo(title);
    assertThat(english.of("第3项")).isEqualTo("第3项");
  }

  @Test
  void inChineseNothingIsChanged() {
    Terms chinese = Terms.in(Locale.CHINESE);

    assertThat(chinese.of("牵头单位")).isEqualTo("牵头单位");
    assertThat(chinese.each("迟报 2 次、缺报 1 次")).isEqualTo("迟报 2 次、缺报 1 次");
  }
}
