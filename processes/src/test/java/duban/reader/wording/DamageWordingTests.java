package duban.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines, spaces and numbers as scrapers, page widths and typing errors leave them. */
class DamageWordingTests {
  @Test
  void joinsLinesBrokenInsideBrackets() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.稳定岗位。支持企业。(市人社局牵头,市财政局、
                市教育局、各县(市、
                区)人民政府配合)
                2.优化服务。提升水平。(市教育局负责)
                """))
        .containsExactly("1 市人社局>市财政局 市教育局+各县(市、区)人民政府", "2 >市教育局");
  }

  @Test
  void readsSpacesInsideWordsAndBetweenNames() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.稳定岗位。支持企业。(市人 社局牵 头,市财政局、市教 育局按职责分工负 责)
                2.优化服务。提升水平。(责任单位 :市教育局 市人社局)
                """))
        .containsExactly("1 市人社局>市财政局 市教育局", "2 >市教育局 市人社局");
  }

  @Test
  void readsNumbersThatLostTheirMarks() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1稳定岗位。支持企业。(市人社局负责)
                2优化服务。提升水平。(市教育局负责)
                二、强化保障
                1加强宣传。广泛宣传。(市委宣传部负责)
                2加强督查。定期督查。(市政府办负责)
                """))
        .containsExactly("1.1 >市人社局", "1.2 >市教育局", "2.1 >市委宣传部", "2.2 >市政府办");
  }

  @Test
  void readsNumbersOfOtherKinds() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                措施1:稳定岗位。支持企业。(市人社局负责)
                措施2:优化服务。提升水平。(市教育局负责)
                """))
        .containsExactly("1 >市人社局", "2 >市教育局");
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1)稳定岗位。支持企业。(市人社局负责)
                2)优化服务。提升水平。(市教育局负责)
                """))
        .containsExactly("1 >市人社局", "2 >市教育局");
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.1稳定岗位。支持企业。(市人社局负责)
                1.2优化服务。提升水平。(市教育局负责)
                """))
        .containsExactly("1 >市人社局", "2 >市教育局");
  }

  @Test
  void readsUnitsListedBelowTheirLabel() {
    assertThat(
            Rows.of(
                """
                一、扩大就业
                1.稳定岗位
                支持企业。
                责任单位:
                市人社局
                市财政局
                2.优化服务
                提升水平。
                责任单位:
                市教育局
                """))
        .containsExactly("1 >市人社局 市财政局", "2 >市教育局");
  }

  @Test
  void readsADocumentOnOneLine() {
    String body =
        "为促进就业,现提出以下意见。一、扩大就业(一)稳定岗位。支持企业吸纳就业"
            + "，落实各项补贴政策".repeat(90)
            + "。(市人社局牵头,市财政局配合)(二)优化服务。提升水平。(市人社局负责)"
            + "二、强化培训(三)开展培训。提高技能。(市教育局、市财政局按职责分工负责)"
            + "乐水市人民政府办公室2024年3月5日";

    assertThat(Rows.of(body)).containsExactly("1 市人社局>市财政局", "2 >市人社局", "3 >市教育局 市财政局");
  }

  @Test
  void readsPeopleAndDutiesBesideUnits() {
    assertThat(Rows.clause("(责任单位:市人社局负责岗位开发;市财政局负责资金保障;各县(市)区配合)")).isEqualTo(">市人社局 市财政局+各县(市)区");
    assertThat(Rows.clause("(副市长李明牵头,市人社局、市财政局落实)")).isEqualTo(">市人社局 市财政局");
    assertThat(Rows.clause("(责任单位:市人社局(张立新)、市财政局(王芳))")).isEqualTo(">市人社局 市财政局");
  }
}
