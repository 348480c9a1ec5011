package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that lost their lines, or have lines more than rows. */
class RunOnTableTests {

  private static final String[] READ = {
    "1 推进创业 | 牵头[市人社局] 责任[市工信局, 市财政局]", "2 开展培训 | 牵头[市教育局] 责任[市总工会]"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号工作任务牵头单位配合单位1推进创业。市人社局市工信局、市财政局2开展培训。市教育局市总工会",
        "序号 工作任务 牵头单位 配合单位 1 推进创业。 市人社局 市工信局、市财政局 2 开展培训。 市教育局 市总工会",
        "序号工作任务牵头单位配合单位\n1推进创业。市人社局市工信局、市财政局\n2开展培训。市教育局市总工会",
        "序号工作任务责任单位1推进创业。市人社局牵头；市工信局、市财政局配合2开展培训。市教育局牵头；市总工会配合"
      })
  void areReadFromOneLine(String table) {
    assertThat(TableTexts.lines(table)).containsExactly(READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号 |\n工作\n任务 |\n牵头单位 |\n配合单位 |\n1 |\n推进创业 |\n市人社局 |\n市工信局、\n市财政局 |\n2 |\n开展培训 |\n市教育局 |\n市总工会 |",
        "序号 | 工作任务 | 牵头单位 | 配合单位 |\n1 | 推进创业 | 市人社局 | 市工信局\n市财政局 |\n2 | 开展培训 | 市教育局 | 市总工会 |"
      })
  void areReadFromCellsOverLines(String table) {
    assertThat(TableTexts.lines(table)).containsExactly(READ);
  }

  @Test
  void doNotBeginInASentence() {
    assertThat(TableTexts.lines("各单位按序号、工作任务、责任单位填写,1份报市人社局,2份报市财政局。")).isEmpty();
  }
}
