package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.plan.Measure;
import duban.plan.Section;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of documents: a row a line, a tab between cells, merged cells repeated. */
class TableOfTabsTests {

  @Test
  void isADocumentOfItsOwn() {
    String table =
        """
        序号\t工作任务\t牵头单位\t配合单位\t完成时限
        1\t推进创业。建设孵化基地3家。\t市人社局\t市工信局、各县区\t2024年6月底
        2\t开展培训\t市教育局\t\t12月底
        """;

    assertThat(TableTexts.plan(table).title()).isEqualTo("乐水市2024年就业工作任务分解表");
    assertThat(TableTexts.lines(table))
        .containsExactly("1 推进创业 | 牵头[市人社局] 责任[市工信局] 集合[各县区]", "2 开展培训 | 牵头[市教育局] 责任[]");
    assertThat(TableTexts.measures(table))
        .extracting(Measure::deadline)
        .containsExactly(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 12, 31));
    assertThat(TableTexts.measures(table).get(0).targets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "工作任务, 主办单位, 协办单位",
    "重点任务, 牵头部门, 责任部门",
    "主要任务, 主责单位, 参与单位",
    "改革事项, 市级牵头单位, 市级责任单位",
    "项目名称, 牵头单位(部门), 配合单位(部门)",
    "任 务 分 解, 牵头责任单位, 协同部门",
    "具体措施, 主要责任单位, 责任单位"
  })
  void knowsItsColumnsByManyNames(String task, String lead, String others) {
    String table = lead + "\t" + others + "\t" + task + "\n市人社局\t市工信局\t推进创业\n市教育局\t\t开展培训\n";

    assertThat(TableTexts.lines(table))
        .containsExactly("1 推进创业 | 牵头[市人社局] 责任[市工信局]", "2 开展培训 | 牵头[市教育局] 责任[]");
  }

  @Test
  void mayHaveARuleAboutTheLeadInItsHead() {
    String table = "工作任务\t责任单位(排第一的为牵头单位)\n落实补贴\t市人社局、市财政局\n开展培训\t市教育局\n";

    assertThat(TableTexts.lines(table))
        .containsExactly("1 落实补贴 | 牵头[市人社局] 责任[市财政局]", "2 开展培训 | 牵头[市教育局] 责任[]");
  }

  @Test
  void hasHeadingsInTwoRows() {
    String table =
        """
        序号\t任务内容\t责任单位\t\t时限要求
        序号\t任务内容\t牵头\t配合\t时限要求
        1\t推进创业\t市人社局\t市工信局\t三季度
        """;

    assertThat(TableTexts.lines(table)).containsExactly("1 推进创业 | 牵头[市人社局] 责任[市工信局]");
    assertThat(TableTexts.measures(table).get(0).deadline()).isEqualTo("2024-09-30");
  }

  @Test
  void takesRowsThatSpanItForSections() {
    String table =
        """
        序号\t任务\t责任单位
        一、稳定岗位
        1\t落实补贴\t市人社局
        二、提升技能
        (一)学校
        2\t开展培训\t市教育局
        (二)企业\t\t
        3\t开展实训\t市总工会
        """;

    assertThat(TableTexts.plan(table).sections())
        .containsExactly(
            new Section("一", "稳定岗位"), new Section("二/(一)", "学校"), new Section("二/(二)", "企业"));
    assertThat(TableTexts.measures(table))
        .extracting(Measure::section)
        .containsExactly("一", "二/(一)", "二/(二)");
  }

  @Test
  void takesRowsWithNothingButANumberAndANameForSections() {
    String table = "序号\t任务\t责任单位\n一\t稳定岗位\t\n1\t落实补贴\t市人社局\n二\t提升技能\t\n2\t开展培训\t市教育局\n";

    assertThat(TableTexts.plan(table).sections())
        .containsExactly(new Section("一", "稳定岗位"), new Section("二", "提升技能"));
  }

  @Test
  void mayHaveNumbersInAColumnWithoutAName() {
    String table = "\t项目\t责任单位\n1\t落实补贴\t市人社局\n2\t开展培训\t市教育局\n";

    assertThat(TableTexts.measures(table))
        .extracting(Measure::printedNumber, Measure::title)
        .containsExactly(tuple("1", "落实补贴"), tuple("2", "开展培训"));
  }

  @Test
  void takesACellMergedOverMeasuresForTheirSection() {
    String table =
        """
        类别\t序号\t任务\t责任单位
        稳定岗位\t1\t落实补贴\t市人社局
        稳定岗位\t2\t稳定用工\t市工信局
        提升技能\t3\t开展培训\t市教育局
        """;

    assertThat(TableTexts.plan(table).sections())
        .containsExactly(new Section("1", "稳定岗位"), new Section("2", "提升技能"));
    assertThat(TableTexts.plan(table.replace("类别", "重点任务")).sections())
        .containsExactly(new Section("1", "稳定岗位"), new Section("2", "提升技能"));
  }

  @Test
  void givesAMeasureMergedOverRowsAWorkItemForEach() {
    String table =
        """
        序号\t重点任务\t具体措施\t牵头单位\t责任单位
        1\t推进创业\t建设基地。\t市人社局\t市工信局
        1\t推进创业\t办好活动。\t市工信局\t市人社局
        2\t提升技能\t开展培训。\t市教育局\t市财政局
        """;

    assertThat(TableTexts.lines(table))
        .containsExactly(
            "1 推进创业 / 建设基地。 | 牵头[市人社局] 责任[市工信局] / 办好活动。 | 牵头[市工信局] 责任[市人社局]",
            "2 提升技能 / 开展培训。 | 牵头[市教育局] 责任[市财政局]");
  }

  @Test
  void numbersMeasuresThatHaveNone() {
    String table = "任务\t措施\t责任单位\n推进创业\t建设基地。\t市人社局\n推进创业\t办好活动。\t市工信局\n提升技能\t培训。\t市教育局\n";

    assertThat(TableTexts.measures(table))
        .extracting(Measure::number, Measure::printedNumber, measure -> measure.items().size())
        .containsExactly(tuple("1", "", 2), tuple("2", "", 1));
  }

  @Test
  void takesTheNumbersInItsWords() {
    String table = "工作任务\t责任单位\n1.推进创业。\t市人社局\n2.开展培训。\t市教育局\n";

    assertThat(TableTexts.measures(table))
        .extracting(Measure::printedNumber, Measure::title)
        .containsExactly(tuple("1.", "推进创业"), tuple("2.", "开展培训"));
  }

  @Test
  void goesOnOverPages() {
    String head = "序号\t重点任务\t具体措施\t牵头单位\t责任单位\n";
    String table =
        head
            + "1\t推进创业\t建设基地。\t市人社局\t市工信局\n2\t提升技能\t面向企业职工开展\t市教育局\t市财政局、市\n"
            + "- 3 -\n"
            + head
            + "\t\t技能培训。\t\t总工会\n\t\t办好大赛。\t市总工会\t\n3\t加强服务\t设立窗口。\t市人社局\t\n";

    assertThat(TableTexts.lines(table))
        .containsExactly(
            "1 推进创业 / 建设基地。 | 牵头[市人社局] 责任[市工信局]",
            "2 提升技能 / 面向企业职工开展技能培训。 | 牵头[市教育局] 责任[市财政局, 市总工会]" + " / 办好大赛。 | 牵头[市总工会] 责任[]",
            "3 加强服务 / 设立窗口。 | 牵头[市人社局] 责任[]");
  }

  @Test
  void readsTheLinesOfACell() {
    String table =
        """
        序号\t任务\t牵头单位\t责任单位
        1\t推进创业。  1.建设基地。  2.办好活动。\t市人社局  市工信局\t市发展改革  委、市财政局
        2\t开展培训\t市教育局(牵头)、市人社局\t—
        3\t促进就业\t\t市人社局牵头,市工信局配合
        """;

    assertThat(TableTexts.lines(table))
        .containsExactly(
            "1 推进创业 | 牵头[市人社局, 市工信局] 责任[市发展改革委, 市财政局]",
            "2 开展培训 | 牵头[市教育局] 责任[市人社局]",
            "3 促进就业 | 牵头[市人社局] 责任[市工信局]");
    assertThat(TableTexts.measures(table).get(0).text()).isEqualTo("1.建设基地。\n2.办好活动。");
  }

  @Test
  void makesNoUnitsOfPeople() {
    String table = "序号\t任务\t牵头领导\t责任单位\t责任人\n1\t推进创业\t王明\t市人社局\t李强\n";

    assertThat(TableTexts.lines(table)).containsExactly("1 推进创业 | 牵头[] 责任[市人社局]");
  }

  @Test
  void keepsItsGoalsWithTheMeasure() {
    String table = "序号\t任务\t工作目标\t责任单位\n1\t推进创业\t新增孵化基地3家\t市人社局\n";

    Measure measure = TableTexts.measures(table).get(0);
    assertThat(measure.text()).isEqualTo("新增孵化基地3家");
    assertThat(measure.targets())
        .extracting(target -> target.value() + target.unit())
        .containsExactly("3家");
  }
}
