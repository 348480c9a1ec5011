package duban.reporting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLinesTests {

  @Test
  void leavesAShortTitleWhole() {
    assertThat(TitleLines.of("措施进度分类表", 20)).containsExactly("措施进度分类表");
  }

  @Test
  void partsNoKnownWordAndNoNumber() {
    assertThat(TitleLines.of(SampleReport.HEAD.title(), 20))
        .hasSize(3)
        .noneMatch(line -> line.startsWith("》") || line.startsWith("的") || line.endsWith("《"))
        .anyMatch(line -> line.contains("2026年第一季度"));
  }

  @Test
  void makesNoBlockOfLines() {
    assertThat(TitleLines.of("关于印发徐州市科技创新工作上半年落实情况的通报和下一步要求", 20))
        .extracting(String::length)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "关于《甘肃省强科技行动实施方案责任分工》2023年第四季度落实情况的报告",
        "关于《关于进一步支持民营企业高质量发展的若干政策措施任务分工方案》2024年上半年落实情况的总结报告",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ"
      })
  void losesNothingAndFits(String title) {
    assertThat(TitleLines.of(title, 20))
        .allMatch(line -> Glyphs.width(line) <= 20)
        .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(title));
  }
}
