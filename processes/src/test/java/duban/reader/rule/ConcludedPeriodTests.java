package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.PlanReader;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class ConcludedPeriodTests {
  @Test
  void asksForTheYearsATitleDoesNotState() {
    assertThat(
            PlanReader.read("a", "乐水市就业方案\n1.到2025年,甲。(牵头单位:市工信局)\n乐水市人民政府\n2024年3月5日").findings())
        .extracting(finding -> finding.code())
        .contains("period-concluded");
  }

  @Test
  void isSilentWhereTheTitleStatesThem() {
    assertThat(Texts.codes("1.甲。(牵头单位:市工信局)")).doesNotContain("period-concluded");
  }
}
