package duban.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.reader.PlanReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document is put together from. */
class ShapeWordingTests {
  private static final String TWO_UNITS = "\n一、体育工作\n1.组织运动会。办好比赛。(财务处、体育处)\n";

  @Test
  void takesNumberedLabelsForTheClausesOfTheMeasureAbove() {
    Plan plan =
        read(
            """
            东山县2024年民生实事方案
            一、教育工程
            1.内容:新建幼儿园3所。
            2.责任领导:张立新
            3.责任单位:县教育局
            4.完成时限:2024年12月31日
            二、养老工程
            1.内容:建设食堂10个。
            2.责任领导:王伟标
            3.责任单位:县民政局、各街道办事处
            4.完成时限:2024年10月31日
            """);

    assertThat(Rows.of(plan)).containsExactly("1.1 >县教育局", "2.1 >县民政局+各街道办事处");
    assertThat(plan.measures().get(1).deadline()).hasToString("2024-10-31");
  }

  @Test
  void readsLinesOfNamesOnly() {
    Plan plan =
        read(
            """
            东山县2024年大气污染防治重点任务分工
            1.调整产业结构。严禁新增产能。
            县发改局、县工信局负责
            2.强化扬尘管控。
            县住建局、县城管局、各乡镇政府(管委会)
            3.强化秸秆禁烧。
            重点区域、重点时段加强巡查。
            县农业农村局、各乡镇政府(管委会)
            """);

    assertThat(Rows.of(plan))
        .containsExactly("1 >县发改局 县工信局", "2 >县住建局 县城管局+各乡镇政府(管委会)", "3 >县农业农村局+各乡镇政府(管委会)");
  }

  @Test
  void readsMeasuresCountedInWords() {
    Plan plan =
        read(
            """
            东山镇2024年环境整治任务清单
            一是清理垃圾。全面清理堆放点。责任单位:镇农业农村办。
            二是整治污水。完成处理站5座。责任单位:镇自然资源所、各村。
            """);

    assertThat(Rows.of(plan)).containsExactly("1 >镇农业农村办", "2 >镇自然资源所+各村");
  }

  @Test
  void takesALeadBehindAHeadingForAllBelow() {
    Plan plan =
        read(
            """
            东山县扩大内需任务分工方案
            一、促进消费(县商务局总牵头)
            1.稳定大宗消费。(县商务局、县工信局)
            2.发展服务消费。(县文旅局)
            二、优化投资
            3.支持制造业投资。(县工信局)
            """);

    assertThat(Rows.of(plan)).containsExactly("1 县商务局>县工信局", "2 县商务局>县文旅局", "3 >县工信局");
  }

  @Test
  void readsHeadingsInBoldPrint() {
    Plan plan =
        read(
            """
            东山县城市更新若干举措
            **一、改善居住条件。** 改造小区120个。
            责任单位:县住建局、各镇政府
            **二、提升公共空间。** 建设公园30个。
            责任单位:县城管局
            """);

    assertThat(Rows.of(plan)).containsExactly("1 >县住建局+各镇政府", "2 >县城管局");
  }

  @Test
  void readsWhoInFrontOfWhat() {
    Plan plan =
        read(
            """
            东山县2024年就业工作要点
            一、扩大就业
            1.县人社局负责,县财政局、县教育局配合,稳定就业岗位,支持企业吸纳就业。
            2.由县教育局牵头,开展技能培训。
            3.县财政局负责,及时拨付资金。(县人社局负责)
            """);

    assertThat(Rows.of(plan)).containsExactly("1 >县人社局 县财政局 县教育局", "2 县教育局>", "3 >县人社局");
    assertThat(plan.measures()).first().extracting("title").isEqualTo("稳定就业岗位");
  }

  @Test
  void readsPointsThatNoHeadingStandsAbove() {
    Plan plan =
        read(
            """
            东山县2024年就业工作要点
            (2)稳定岗位,支持企业。(东山镇政府)
            (3)开展培训,提升技能。(西山镇政府)
            (二)优化服务。
            12.提升水平。(县教育局)
            """);

    assertThat(plan.measures()).hasSize(3);
  }

  @Test
  void readsAPlanWithoutANotice() {
    Plan plan =
        read(
            """
            东山县2024年就业工作要点
            为做好就业工作,制定本要点。
            一、扩大就业
            1.稳定岗位。支持企业。(县人社局负责)
            2.优化服务。提升水平。(县教育局负责)
            """);

    assertThat(plan.title()).isEqualTo("东山县2024年就业工作要点");
    assertThat(Rows.of(plan)).containsExactly("1 >县人社局", "2 >县教育局");
  }

  @Test
  void readsAPlanAttachedBelowTheSignature() {
    Plan plan =
        read(
            """
            关于印发东山县就业工作方案的通知
            各乡镇人民政府:
            现将方案印发你们。现就有关事项通知如下:
            一、加强领导。各单位要高度重视。
            二、按时报送。每月报送进展。
            附件:东山县就业工作方案
            东山县人民政府办公室
            2024年3月5日
            附件
            东山县就业工作方案
            为做好就业工作,制定本方案。
            一、扩大就业
            1.稳定岗位。支持企业。(县人社局负责)
            2.优化服务。提升水平。(县教育局负责)
            """);

    assertThat(plan.title()).isEqualTo("东山县就业工作方案");
    assertThat(plan.issuer()).isEqualTo("东山县人民政府办公室");
    assertThat(Rows.of(plan)).containsExactly("1 >县人社局", "2 >县教育局");
  }

  @Test
  void readsANoticeThatIsThePlan() {
    Plan plan =
        read(
            """
            东山县人民政府关于进一步促进就业的通知
            东政发〔2024〕7号
            各乡镇人民政府:
            为促进就业,现通知如下:
            一、扩大就业
            (一)稳定岗位。支持企业。(县人社局负责)
            (二)优化服务。提升水平。(县教育局负责)
            东山县人民政府
            2024年3月5日
            """);

    assertThat(plan.title()).isEqualTo("东山县人民政府关于进一步促进就业的通知");
    assertThat(plan.documentNumber()).isEqualTo("东政发〔2024〕7号");
    assertThat(Rows.of(plan)).containsExactly("1 >县人社局", "2 >县教育局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每项任务后列第一位的处室为牵头处室,其他为配合处室。",
        "排在第一位的单位为牵头单位。",
        "各项任务中列首位的责任部门为牵头部门。",
        "责任单位中排名首位的为牵头单位。",
        "牵头单位为所列第一个单位。",
        "第一家单位为牵头单位,其余为配合单位。",
        "列在最前面的科室为牵头科室。"
      })
  void readsThatTheFirstUnitLeads(String rule) {
    assertThat(Rows.of(rule + TWO_UNITS)).containsExactly("1 财务处>体育处");
  }

  @ParameterizedTest
  @ValueSource(strings = {"第一季度由财务处牵头。", "第一批任务已明确牵头单位。"})
  void takesNoOtherFirstForALeadRule(String sentence) {
    assertThat(Rows.of(sentence + TWO_UNITS)).containsExactly("1 >财务处 体育处");
  }

  @Test
  void readsAParagraphThatSaysWhatEachUnitDoes() {
    Plan plan =
        read(
            """
            东山县2024年营商环境工作方案
            一、主要任务
            (一)用电用水便利。
            县工信局牵头负责用电工作,东山供电公司具体实施;县城管局牵头负责用水工作,县水务公司配合。
            办理时间压缩到15天。
            (二)融资服务。扩大贷款。
            牵头单位:县金融局;责任单位:县财政局。
            """);

    assertThat(Rows.of(plan)).containsExactly("1 县工信局 县城管局>东山供电公司 县水务公司", "2 县金融局>县财政局");
  }

  private static Plan read(String text) {
    return PlanReader.read("dongshan-2024", text).plan();
  }
}
