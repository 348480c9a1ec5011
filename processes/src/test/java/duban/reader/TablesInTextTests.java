package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that scrapers and text files leave: pipes, spaces, a cell a line. */
class TablesInTextTests {

  private static final String[] READ = {
    "1 推进创业 | 牵头[市人社局] 责任[市工信局, 市财政局]", "2 开展培训 | 牵头[市教育局] 责任[市总工会]"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 序号 | 任务 | 牵头单位 | 责任单位 |\n| --- | :-: | --- | --- |\n"
            + "| 1 | 推进创业 | 市人社局 | 市工信局<br>市财政局 |\n| 2 | 开展培训 | 市教育局 | 市总工会 |",
        "|**序号**|**任务**|**牵头单位**|**责任单位**|\n|1|推进创业|市人社局|市工信局、市财政局|\n|2|开展培训|市教育局|市总工会|",
        "序号|任务|牵头单位|责任单位\n1|推进创业|市人社局|市工信局、市财政局\n2|开展培训|市教育局|市总工会",
        "序号||任务||牵头单位||责任单位\n1||推进创业||市人社局||市工信局、市财政局\n2||开展培训||市教育局||市总工会"
      })
  void haveBordersOfPipes(String table) {
    assertThat(TableTexts.lines(table)).containsExactly(READ);
  }

  @Test
  void lackTheMergedFirstCellInLaterRows() {
    String table =
        """
        工作任务 | 具体要求 | 责任部门 |
        一、公开信息 | 1.公开预算。 | 财务科 |
        2.更新专栏。 | 办公室牵头,各科室配合 | |
        二、解读政策 | 3.开展解读。 | |
        """;

    assertThat(TableTexts.lines(table))
        .containsExactly(
            "1 公开预算 | 牵头[] 责任[财务科]", "2 更新专栏 | 牵头[办公室] 责任[] 集合[各科室]", "3 开展解读 | 牵头[] 责任[]");
  }

  @Test
  void haveColumnsOfSpaces() {
    String table =
        """
        序号    任务        牵头单位    责任单位
        1       推进创业    市人社局    市工信局、
                                        市财政局
        2       开展        市教育局    市总工会
                培训
        """;

    assertThat(TableTexts.lines(table)).containsExactly(READ);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "序号\n任务\n牵头单位\n责任单位\n1\n推进创业\n市人社局\n市工信局、市财政局\n2\n开展培训\n市教育局\n市总工会",
        "任务\n牵头单位\n责任单位\n推进创业\n市人社局\n市工信局、市财政局\n开展培训\n市教育局\n市总工会",
        "牵头单位\n责任单位\n任务\n完成时限\n市人社局\n市工信局、市财政局\n推进创业\n6月底\n市教育局\n市总工会\n开展培训\n12月底",
        "序号\n任务\n牵头单位\n责任单位\n完成时限\n1\n推进创业\n市人社局\n市工信局、市财政局\n6月底\n" + "2\n开展培训\n市教育局\n市总工会"
      })
  void haveACellALine(String table) {
    assertThat(TableTexts.lines(table)).containsExactly(READ);
  }

  @Test
  void haveADashWhereNobodyIsNamed() {
    String table = "序号\n任务\n牵头单位\n责任单位\n1\n推进创业,\n建设基地\n市人社局\n—\n2\n开展培训\n市教育局\n市总工会";

    assertThat(TableTexts.lines(table))
        .containsExactly("1 推进创业 | 牵头[市人社局] 责任[]", "2 开展培训 | 牵头[市教育局] 责任[市总工会]");
  }

  @Test
  void haveABorderBehindEachCell() {
    String table =
        "序号 |\n任务 |\n分管领导 |\n牵头单位 |\n80 |\n推进创业。 |\n王 明 |\n市人社局 |\n81 |\n开展培训。 |\n李强 |\n市教育局 |";

    assertThat(TableTexts.lines(table))
        .containsExactly("80 推进创业 | 牵头[市人社局] 责任[]", "81 开展培训 | 牵头[市教育局] 责任[]");
  }

  @Test
  void keepARowWhoseNumberIsLostApartFromTheNext() {
    String table = "序号\n任务\n牵头单位\n责任单位\n1\n推进创业\n市人社局\n市工信局、市财政局\n开展培训\n市教育局\n3\n加强服务\n市总工会";

    assertThat(TableTexts.measures(table)).extracting(Measure::number).containsExactly("1", "3");
    assertThat(TableTexts.measures(table).get(0).items()).hasSize(2);
  }

  @Test
  void haveAUnitALine() {
    String table =
        "工作目标\n主要责任单位\n责任单位\n1.推进创业。\n市人社局\n市工信局\n市财政局\n——办好活动。\n市工信局\n市人社局\n2.开展培训。\n市教育局\n市总工会";

    assertThat(TableTexts.lines(table))
        .containsExactly(
            "1 推进创业 / 推进创业。 | 牵头[市人社局] 责任[市工信局, 市财政局]" + " / ——办好活动。 | 牵头[市工信局] 责任[市人社局]",
            "2 开展培训 / 开展培训。 | 牵头[市教育局] 责任[市总工会]");
  }
}
