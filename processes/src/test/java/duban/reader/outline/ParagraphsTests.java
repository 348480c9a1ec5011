package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.plan.Reading;
import duban.reader.PlanReader;
import duban.reader.wording.Rows;
import org.junit.jupiter.api.Test;

class ParagraphsTests {

  @Test
  void areTheMeasuresOfATextWithoutNumbers() {
    Reading reading =
        PlanReader.read(
            "leshui",
            """
            近日,乐水市印发清洁取暖行动方案。
            推进热源建设。新建供热站3座。(市住建局牵头,市财政局配合)
            乡村取暖
            因地制宜选择方式,今年改造2000户。(市农业农村局牵头)
            加强监管。(市生态环境局牵头)
            """);

    assertThat(Rows.of(reading.plan())).containsExactly("1 市住建局>市财政局", "2 市农业农村局>", "3 市生态环境局>");
    assertThat(reading.plan().measures())
        .extracting(Measure::title)
        .containsExactly("推进热源建设", "乡村取暖", "加强监管");
    assertThat(reading.findings())
        .extracting("code")
        .contains("measures-without-numbers")
        .doesNotContain("nothing-found");
  }

  @Test
  void areNoneWhereOneClauseStandsInAnAccount() {
    Reading reading = PlanReader.read("leshui", "近日,乐水市召开会议。\n会议要求抓好取暖工作。(市住建局牵头)\n会后进行了调研。");

    assertThat(reading.plan().measures()).isEmpty();
    assertThat(reading.findings()).extracting("code").contains("nothing-found");
  }

  @Test
  void areNoneBesideATableOfTasks() {
    Reading reading =
        PlanReader.read(
            "leshui",
            """
            乐水市2024年实事任务分解表
            请各单位抓紧落实。(市政府办牵头)
            进展按月报送。(市督查室牵头)
            序号\t任务\t责任单位
            1\t新建幼儿园\t市教育局
            2\t改造小区\t市住建局
            """);

    assertThat(Rows.of(reading.plan())).containsExactly("1 >市教育局", "2 >市住建局");
  }
}
