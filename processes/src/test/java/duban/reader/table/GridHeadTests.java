package duban.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Finding;
import duban.reader.PlanReader;
import duban.reader.wording.Rows;
import org.junit.jupiter.api.Test;

class GridHeadTests {

  @Test
  void takesTheOneColumnItDoesNotKnowForWhatIsToBeDone() {
    String table =
        """
        乐水市2024年提案办理任务分解表
        序号\t提案号\t案由\t主办单位\t会办单位
        1\t第007号\t关于老旧小区加装电梯的建议\t市住建局\t市民政局
        2\t第015号\t关于完善托育服务的建议\t市卫健委\t市教育局、市妇联
        """;

    assertThat(Rows.of(PlanReader.read("leshui", table).plan()))
        .containsExactly("1 市住建局>市民政局", "2 市卫健委>市教育局 市妇联");
  }

  @Test
  void leavesOutDivisionsInsideOneUnitAndSaysSo() {
    String table =
        """
        乐水市2024年任务分工表
        序号\t工作内容\t牵头单位\t配合单位\t市卫健委内牵头处室
        1\t培养医生\t市卫健委\t市教育局\t人事处
        2\t改善条件\t市财政局\t市卫健委\t规划处
        """;

    assertThat(Rows.of(PlanReader.read("leshui", table).plan()))
        .containsExactly("1 市卫健委>市教育局", "2 市财政局>市卫健委");
    assertThat(PlanReader.read("leshui", table).findings())
        .filteredOn(finding -> finding.code().equals("table-column-not-read"))
        .extracting(Finding::message)
        .containsExactly("表格的“市卫健委内牵头处室”一列没有读取");
  }

  @Test
  void takesDivisionsForUnitsWhereThereAreNoOthers() {
    String table =
        """
        乐水市教育局2024年任务分工表
        序号\t工作内容\t牵头处室
        1\t培养教师\t人事处
        2\t改善条件\t规划处
        """;

    assertThat(Rows.of(PlanReader.read("leshui", table).plan()))
        .containsExactly("1 人事处>", "2 规划处>");
  }

  @Test
  void doesNotGuessBetweenTwo() {
    String table =
        """
        乐水市2024年联系点一览表
        序号\t学校\t社区\t责任单位
        1\t第一中学\t城南社区\t市教育局
        2\t第二中学\t城北社区\t市民政局
        """;

    assertThat(PlanReader.read("leshui", table).plan().measures()).isEmpty();
  }
}
