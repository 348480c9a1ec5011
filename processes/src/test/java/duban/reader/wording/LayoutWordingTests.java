package duban.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where clauses stand, and how measures are numbered. */
class LayoutWordingTests {
  @Test
  void readsLabelsOnLinesOfTheirOwn() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                (一)稳定岗位。支持企业。
                牵头单位:市人社局
                责任单位:市财政局、市教育局
                完成时限:2024年6月底前
                (二)优化服务。提升水平。
                牵头单位:市教育局
                责任单位:市财政局
                """))
        .containsExactly("1 市人社局>市财政局 市教育局", "2 市教育局>市财政局");
  }

  @Test
  void readsTopLevelNumbersAsMeasures() {
    assertThat(
            Rows.of(
                """
                一、稳定岗位。支持企业。(市人社局、市财政局负责)
                二、优化服务。提升水平。(市人社局负责)
                三、强化培训。开展培训。(市教育局负责)
                """))
        .containsExactly("1 >市人社局 市财政局", "2 >市人社局", "3 >市教育局");
  }

  @Test
  void keepsGoalsAndSafeguardsBesideTopLevelMeasuresApart() {
    assertThat(
            Rows.of(
                """
                一、总体要求
                坚持就业优先。
                二、稳定岗位
                支持企业。
                责任单位:市人社局、市财政局
                三、优化服务
                提升水平。
                责任单位:市人社局
                四、保障措施
                加强领导,压实责任。
                """))
        .containsExactly("2 >市人社局 市财政局", "3 >市人社局");
  }

  @Test
  void readsParagraphsWithAClauseEach() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                (一)稳定岗位。
                支持企业吸纳就业。(市人社局负责)
                落实社保补贴。(市财政局负责)
                (二)优化服务。提升水平。(市人社局负责)
                """))
        .containsExactly("1 >市人社局; >市财政局", "2 >市人社局");
  }

  @Test
  void readsNumberedPointsWithAClauseEachInsideMeasures() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.稳定岗位。
                (1)支持企业吸纳就业。(市人社局负责)
                (2)落实社保补贴。(市财政局负责)
                2.优化服务。提升水平。(市人社局负责)
                """))
        .containsExactly("1 >市人社局; >市财政局", "2 >市人社局");
  }

  @Test
  void readsTheRuleThatTheFirstLeadsOutsideOfClauses() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.稳定岗位。支持企业。(市人社局、市财政局按职责分工负责,排名第一的为牵头单位,下同)
                2.优化服务。提升水平。(市教育局、市人社局按职责分工负责)
                """))
        .containsExactly("1 市人社局>市财政局", "2 市教育局>市人社局");
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.稳定岗位。支持企业。(责任单位:市人社局、市财政局)
                2.优化服务。提升水平。(责任单位:市教育局、市人社局)
                注:责任单位中列第一位的为牵头单位。
                """))
        .containsExactly("1 市人社局>市财政局", "2 市教育局>市人社局");
  }

  @Test
  void readsInnerPointsAsTextWhereTheHeadingsHaveTheClauses() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                (一)稳定岗位。支持企业。(市人社局负责)
                (二)落实政策。重点做好:
                1.发放补贴。
                2.减免税费。(市财政局、市税务局负责)
                (三)优化服务。提升水平。(市教育局负责)
                """))
        .containsExactly("1 >市人社局", "2 >市财政局 市税务局", "3 >市教育局");
  }

  @Test
  void readsArticles() {
    assertThat(
            Rows.of(
                """
                第一条 稳定岗位。支持企业。(市人社局负责)
                第二条 优化服务。提升水平。(市教育局负责)
                """))
        .containsExactly("1 >市人社局", "2 >市教育局");
  }

  @Test
  void readsFullWidthNumbersAndStrayDots() {
    assertThat(
            Rows.of(
                """
                一.扩大就业
                （一） 稳定岗位。支持企业。（市人社局负责）
                （二）、优化服务。提升水平。（市教育局负责）
                （三)强化培训。开展培训。（市教育局负责）
                二、强化保障
                １．加强宣传。（市委宣传部负责）
                ２、加强督查。（市政府办负责）
                """))
        .containsExactly("1 >市人社局", "2 >市教育局", "3 >市教育局", "2.1 >市委宣传部", "2.2 >市政府办");
  }

  @Test
  void readsSeveralMeasuresOnOneLine() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.稳定岗位。支持企业。(市人社局负责)2.优化服务。提升水平。(市教育局负责)
                3.强化培训。开展培训。(市教育局负责)
                """))
        .containsExactly("1 >市人社局", "2 >市教育局", "3 >市教育局");
  }
}
