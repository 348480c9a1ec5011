package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Indicator;
import duban.reader.table.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of goals with their columns, in any order. */
class GoalTableColumnsTests {

  private static List<String> goals(String table) {
    return Tables.of(table).goals().goals().stream().map(GoalTableColumnsTests::line).toList();
  }

  private static String line(Indicator goal) {
    return "%s %s %s%s 到%s 从%s@%s %s"
        .formatted(
            goal.phrase(),
            goal.comparator(),
            goal.value(),
            goal.unit(),
            goal.by(),
            goal.baseline(),
            goal.baselineYear(),
            goal.kind());
  }

  @Test
  void haveUnitsBaselinesTargetsAndKinds() {
    assertThat(
            goals(
                "序号\t指标名称\t单位\t2023年基期值\t2026年目标值\t属性\n1\t新增就业\t万人\t5.2\t≥6\t预期性\n"
                    + "2\t失业率\t%\t3.5\t4以内\t约束性\n3\t培训人次\t人次\t—\t[1,200]\t预期性\n"))
        .containsExactly(
            "新增就业 AT_LEAST 6万人 到2026 从5.2@2023 EXPECTED",
            "失业率 AT_MOST 4% 到2026 从3.5@2023 BINDING",
            "培训人次 EQUAL 1200人次 到2026 从null@null EXPECTED");
  }

  @Test
  void mayStandInAnyOrder() {
    assertThat(
            goals(
                "指标属性\t主要指标\t2026年\t2025年\t2023年\n约束性\t孵化基地(家)\t20\t15\t3\n\t企业数\t200家以上\t150家\t59家\n"))
        .containsExactly(
            "孵化基地(家) EQUAL 20家 到2026 从15@2025 BINDING",
            "企业数 AT_LEAST 200家 到2026 从150@2025 BINDING");
  }

  @Test
  void mayHaveHeadingsInTwoRows() {
    assertThat(goals("指标\t单位\t目标值\t\n指标\t单位\t2024年\t2026年\n孵化基地\t家\t5\t20\n"))
        .containsExactly("孵化基地 EQUAL 20家 到2026 从5@2024 null");
  }

  @Test
  void areNotTasksWithGoals() {
    assertThat(goals("序号\t项目\t年度目标\t完成时限\t责任单位\n1\t人才公寓\t建成200套\t12月\t市住建局\n")).isEmpty();
  }
}
