package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class HeadingTests {
  @Test
  void joinsATitleBrokenOverTwoLines() {
    assertThat(Heading.find(Texts.lines("乐水市促进就业\n行动方案(2024-2026年)\n一、总则"), 0))
        .contains(new Heading("乐水市促进就业行动方案(2024-2026年)", null, 2));
  }

  @Test
  void keepsTheDraftMarkApart() {
    assertThat(Heading.find(Texts.lines("乐水市促进就业实施意见\n(征求意见稿)\n一、总则"), 0))
        .contains(new Heading("乐水市促进就业实施意见", "征求意见稿", 2));
  }

  @Test
  void mayHaveTheDraftMarkBehindItsYears() {
    assertThat(Heading.find(Texts.lines("乐水市促进就业行动方案(2024-2026年)(送审稿)\n一、总则"), 0))
        .contains(new Heading("乐水市促进就业行动方案(2024-2026年)", "送审稿", 1));
    assertThat(Heading.find(Texts.lines("乐水市促进就业行动方案(甲)(乙)(丙)\n一、总则"), 0)).isEmpty();
  }

  @Test
  void isNotTheTitleOfTheNoticeNorARemarkAboveIt() {
    String text = "关于印发《乐水市促进就业方案》的通知\n(此件公开发布)\n乐水市促进就业方案\n一、总则";

    assertThat(Heading.find(Texts.lines(text), 0)).map(Heading::title).contains("乐水市促进就业方案");
  }

  @Test
  void hasItsYearsOnALineOfTheirOwn() {
    assertThat(Heading.find(Texts.lines("乐水市稳岗行动方案\n(2024—2026年)\n一、甲"), 0))
        .hasValueSatisfying(
            heading -> {
              assertThat(heading.title()).isEqualTo("乐水市稳岗行动方案(2024—2026年)");
              assertThat(heading.end()).isEqualTo(2);
            });
    assertThat(Heading.find(Texts.lines("乐水市稳岗行动方案\n(此件公开发布)\n一、甲"), 0))
        .hasValueSatisfying(heading -> assertThat(heading.title()).isEqualTo("乐水市稳岗行动方案"));
  }

  @Test
  void standsBehindTheWordAttachmentRightAboveATable() {
    assertThat(Heading.ofTable(Texts.lines("附件:乐水市稳岗任务分工表\n序号"), 0, 14))
        .hasValueSatisfying(heading -> assertThat(heading.title()).isEqualTo("乐水市稳岗任务分工表"));
    assertThat(Heading.ofTable(Texts.lines("附件:见下\n序号"), 0, 6)).isEmpty();
  }
}
