package duban.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.reader.PlanReader;
import org.junit.jupiter.api.Test;

/** What a document is put together from. */
class ShapeWordingTests {
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

  private static Plan read(String text) {
    return PlanReader.read("dongshan-2024", text).plan();
  }
}
