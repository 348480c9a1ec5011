package duban.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One clause below several measures, that tells them apart by their numbers. */
class NumberedClauseWordingTests {

  private static final String THREE = "一、扩大就业\n1.稳定岗位。支持企业。\n2.优化服务。提升水平。\n3.强化培训。培训千人。\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(第1项由市人社局牵头,第2、3项由市财政局负责)",
        "(第1项由市人社局牵头;第2至3项由市财政局负责)",
        "责任单位:第1项由市人社局牵头;第2-3项由市财政局负责",
        "(市财政局负责,其中第1项由市人社局牵头)",
        "(第1项由市人社局牵头,其余各项由市财政局负责)"
      })
  void givesEachWhatIsSaidOfItsNumber(String clause) {
    assertThat(Rows.of(THREE + clause + "\n")).containsExactly("1 市人社局>", "2 >市财政局", "3 >市财政局");
  }

  @Test
  void readsNumbersBehindNames() {
    assertThat(Rows.of(THREE + "责任单位:市人社局(第1、2项),市财政局(第3项),市教育局\n"))
        .containsExactly("1 >市人社局 市教育局", "2 >市人社局 市教育局", "3 >市财政局 市教育局");
  }

  @Test
  void leavesAMeasureWithoutUnitsThatNoPartIsFor() {
    assertThat(Rows.of(THREE + "(第1项由市人社局牵头;第3项由市财政局负责)\n"))
        .containsExactly("1 市人社局>", "2 >", "3 >市财政局");
  }

  @Test
  void countsForAllWhereNoMeasureHasSuchANumber() {
    assertThat(Rows.of(THREE + "(第7项由市人社局牵头)\n")).containsExactly("1 市人社局>", "2 市人社局>", "3 市人社局>");
  }

  @Test
  void takesWhatIsAboveForTheGroupNotForThePlan() {
    assertThat(Rows.of(THREE + "(上述任务由市人社局牵头,市财政局配合)\n二、促进创业\n4.建设基地。提升品质。\n(以上各项由市科技局负责)\n"))
        .containsExactly("1 市人社局>市财政局", "2 市人社局>市财政局", "3 市人社局>市财政局", "4 >市科技局");
  }

  @Test
  void keepsAMeasureAboutFoundationsInItsGroup() {
    assertThat(Rows.of("一、扩大就业\n1.稳定岗位。支持企业。\n2.提升农村基础设施。修路。\n(市人社局牵头)\n"))
        .containsExactly("1 市人社局>", "2 市人社局>");
  }
}
