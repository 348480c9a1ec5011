package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Section;
import duban.reader.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class InnerNumbersTests {

  private static List<String> measures(String body) {
    return Texts.plan(body).measures().stream().map(Measure::printedNumber).toList();
  }

  @Test
  void numberMeasuresWhereEachHasItsClause() {
    assertThat(measures("一、任务\n(1)稳岗。稳定岗位。(牵头单位:市人社局)\n(2)扩岗。增加岗位。(牵头单位:市工信局)\n"))
        .containsExactly("(1)", "(2)");
    assertThat(measures("①稳岗。稳定岗位。(牵头单位:市人社局)\n②扩岗。增加岗位。(牵头单位:市工信局)\n")).containsExactly("①", "②");
  }

  @Test
  void numberPointsInsideAMeasureOtherwise() {
    assertThat(measures("一、任务\n1.稳岗。\n(1)稳定岗位。\n(2)增加岗位。(牵头单位:市人社局)\n")).containsExactly("1.");
    assertThat(measures("一、稳岗。\n(1)稳定岗位。\n(2)增加岗位。\n(3)培训。(牵头单位:市人社局)\n")).containsExactly("一、");
  }

  @Test
  void numberPointsWhereOtherHeadingsHaveTheirClausesThemselves() {
    String others = "二、扩岗\n增加岗位。\n责任单位:市工信局\n三、培训\n开展培训。\n责任单位:市教育局\n";

    assertThat(measures("一、稳岗\n一是返还保费。二是发放补贴。\n责任单位:市人社局\n" + others))
        .containsExactly("一、", "二、", "三、");
    assertThat(measures("一、稳岗\n一是返还保费。(市人社局负责)\n二是发放补贴。(市财政局负责)\n")).containsExactly("一是", "二是");
  }

  @Test
  void numberMeasuresBelowNamedHeadingsWithoutClauses() {
    Plan plan =
        Texts.plan("一、重点行动\n行动一:稳岗行动\n(1)返还保费。(市教育局牵头)\n(2)培训。(市财政局牵头)\n行动二:扩岗行动\n(3)招工。(市教育局牵头)");

    assertThat(plan.measures()).extracting(Measure::title).containsExactly("返还保费", "培训", "招工");
    assertThat(plan.sections()).extracting(Section::title).containsExactly("稳岗行动", "扩岗行动");
  }

  @Test
  void arePointsOfANamedMeasureThatHasTheClause() {
    String points = "(1)返还保费。\n(2)培训。\n责任单位:市教育局\n";

    Plan plan = Texts.plan("一、重点行动\n行动一:稳岗\n" + points + "行动二:扩岗\n" + points);

    assertThat(plan.measures()).extracting(Measure::title).containsExactly("稳岗", "扩岗");
  }
}
