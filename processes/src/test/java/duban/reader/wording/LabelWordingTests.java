package duban.reader.wording;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels in other dress, and sentences that end in who does it. */
class LabelWordingTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "——牵头单位：市人社局；责任单位：市财政局",
        "★牵头单位：市人社局；责任单位：市财政局",
        "【牵头单位】市人社局\n【责任单位】市财政局",
        "（1）牵头单位 市人社局\n（2）责任单位 市财政局",
        "（市人社局负总责，市财政局配合）",
        "此项工作由市人社局牵头，市财政局予以支持。"
      })
  void areReadAllTheSame(String clause) {
    assertThat(Rows.of("一、扩大就业\n1.稳定岗位。支持企业。\n" + clause + "\n2.优化服务。(市教育局负责)\n"))
        .containsExactly("1 市人社局>市财政局", "2 >市教育局");
  }

  @Test
  void readsTheEndOfASentence() {
    assertThat(
            Rows.of("一、工作分工\n(一)关于“稳定岗位”的问题，由市人社局会同市财政局等部门研究提出落实意见。\n(二)关于“优化服务”的问题，由市教育局负责落实。\n"))
        .containsExactly("1 >市人社局 市财政局", "2 >市教育局");
  }

  @Test
  void leavesWhatAUnitDoesInTheText() {
    assertThat(Rows.of("1.稳定岗位。支持企业,由市财政局给予补贴。\n2.优化服务。(市教育局负责)\n"))
        .containsExactly("1 >", "2 >市教育局");
  }

  @Test
  void readsAUnitAloneOnItsLine() {
    assertThat(Rows.of("1.稳定岗位。支持企业。\n市人社局\n2.优化服务。提升水平。\n市教育局、市财政局\n"))
        .containsExactly("1 >市人社局", "2 >市教育局 市财政局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"各县(市、区)党委和人民政府", "各县<市、区>人民政府", "相关市、县政府", "市防控指挥部各工作组", "各学校党组织"})
  void keepsNamesOfGroupsWhole(String group) {
    assertThat(Rows.of("1.稳定岗位。(市人社局、" + group + "负责)\n2.优化服务。(市教育局负责)\n"))
        .containsExactly("1 >市人社局+" + group, "2 >市教育局");
  }

  @Test
  void doubtsANameThatBeginsWithANumber() {
    assertThat(Texts.codes("1.稳定岗位。(责任单位:第一类事项由市人社局、市财政局)\n2.优化服务。(市教育局负责)\n"))
        .contains("unit-unusual");
  }
}
