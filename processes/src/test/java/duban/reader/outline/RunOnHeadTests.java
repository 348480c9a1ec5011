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

  @Test
  void comesApartBehindALongHeading() {
    String body =
        "为进一步优化营商环境,更大激发市场活力,增强发展内生动力,结合本市实际,制定本方案。一、把实施好宏观政策和深化简政放权改革结合起来提高各项政策实施的时效性精准性和有效性"
            + "(一)落实减税政策。简化退税手续,扩大享受范围,方便企业办理各项手续。(市税务局牵头)"
            + "(二)便利融资。推广线上贷款,降低小微企业融资成本,完善担保体系建设。(市金融办牵头)"
            + "二、放出活力(三)精简审批。公布清单,压缩办理时间,方便群众办事创业。(市政务办牵头)";

    assertThat(PlanReader.read("leshui", "乐水市优化环境方案" + body).plan().measures())
        .extracting(Measure::title)
        .containsExactly("落实减税政策", "便利融资", "精简审批");
  }
}
