package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Section;
import duban.reader.PlanReader;
import duban.reader.text.Line;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RunOnHeadTests {

  private static final String BODY =
      "为促进就业,制定本方案。一、工作目标到2026年,新增就业2万人。二、重点任务"
          + "(一)稳定岗位。返还失业保险费,支持企业稳定岗位。(市教育局牵头,市财政局配合)"
          + "(二)开展培训。每年开展职业技能培训。(市财政局牵头,市教育局配合)"
          + "三、保障措施(一)加强领导。健全工作机制,明确工作责任。";

  private static Plan plan(String signature) {
    return PlanReader.read(
            "leshui",
            "乐水市人民政府办公室关于印发乐水市促进就业实施方案的通知乐政办发〔2024〕5号各县(市、区)人民政府:"
                + "《乐水市促进就业实施方案》已经市政府同意,现印发给你们,请认真执行。"
                + signature
                + "乐水市促进就业实施方案"
                + BODY)
        .plan();
  }

  @Test
  void comesApartWhereAllStandsOnOneLine() {
    Plan plan = plan("乐水市人民政府办公室2024年3月5日");

    assertThat(plan.title()).isEqualTo("乐水市促进就业实施方案");
    assertThat(plan.documentNumber()).isEqualTo("乐政办发〔2024〕5号");
    assertThat(plan.issuer()).isEqualTo("乐水市人民政府办公室");
    assertThat(plan.issueDate()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(plan.measures()).extracting(Measure::title).containsExactly("稳定岗位", "开展培训");
    assertThat(plan.sections()).extracting(Section::title).containsExactly("重点任务");
  }

  @Test
  void mayHaveTheDateInFrontOfTheName() {
    Plan plan = plan("2024年3月5日乐水市人民政府办公室");

    assertThat(plan.issuer()).isEqualTo("乐水市人民政府办公室");
    assertThat(plan.title()).isEqualTo("乐水市促进就业实施方案");
  }

  @Test
  void isNoneInALineOfOtherText() {
    assertThat(RunOnHead.cuts(new Line(0, "现将方案印发你们,请认真执行。2024年3月5日"))).isEmpty();
  }
}
