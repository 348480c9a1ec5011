package duban.reader.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.plan.Indicator;
import duban.plan.Indicator.Comparator;
import duban.plan.Indicator.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoalTableTests {

  private static final String HEAD = "附件2\n序号\n目    标\n2020年\n2026年\n备  注\n";

  private static List<Indicator> goals(String rows) {
    return Tables.of(HEAD + rows).goals().goals();
  }

  @Test
  void givesGoalsTheirBaselineAndTheirYear() {
    assertThat(goals("1\n企业突破800家。\n233家\n800家\n2\n比重1.5%以上。\n1%\n1.5%\n"))
        .extracting(
            Indicator::phrase,
            Indicator::comparator,
            goal -> goal.value() + goal.unit(),
            Indicator::by,
            goal -> String.valueOf(goal.baseline()),
            Indicator::baselineYear)
        .containsExactly(
            tuple("企业突破800家", Comparator.AT_LEAST, "800家", 2026, "233", 2020),
            tuple("比重1.5%以上", Comparator.AT_LEAST, "1.5%", 2026, "1", 2020));
  }

  @Test
  void takesTheNumberOfTheLastYearWhereTheWordsHaveNone() {
    assertThat(goals("1\n实现登云“全覆盖”。\n25%\n100%\n"))
        .extracting(Indicator::phrase, Indicator::comparator, goal -> goal.value() + goal.unit())
        .containsExactly(tuple("实现登云“全覆盖”", Comparator.EQUAL, "100%"));
  }

  @Test
  void spreadsAKindOverTheRowsBelowIt() {
    assertThat(goals("1\n企业8家。\n2家\n8家\n约束性指标\n2\n基地9个。\n1个\n9个\n3\n人员7名。\n1名\n7名\n导向性指标\n"))
        .extracting(Indicator::kind)
        .containsExactly(Kind.BINDING, Kind.BINDING, Kind.GUIDING);
  }

  @Test
  void keepsAGoalThatLostItsColumns() {
    assertThat(goals("1\n企业达到8家。\n2\n基地9个。\n1个\n9个\n"))
        .extracting(Indicator::phrase, Indicator::by)
        .containsExactly(tuple("企业达到8家", 2026), tuple("基地9个", 2026));
  }

  @Test
  void hasNoGoalsWhereThereIsNoTable() {
    assertThat(Tables.of("附件\n序号\n任务\n责任单位\n").goals().goals()).isEmpty();
  }
}
