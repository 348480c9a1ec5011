package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnclearCellsTests {

  private static final String TABLE =
      "一、任务\n1、推进创业。建设基地。\n附件1\n序号\n主要任务\n具体任务\n牵头单位\n责任单位\n1\n推进创业\n%s\n市人社局\n市工信局\n";

  @Test
  void pointsAtWordsBelowASentence() {
    assertThat(Texts.place(TABLE.formatted("办好学校。\n市发展投"), "cell-unclear")).isEqualTo("市发展投");
  }

  @Test
  void isSilentForATaskInTwoLines() {
    assertThat(Texts.codes(TABLE.formatted("办好学校\n和幼儿园。"))).doesNotContain("cell-unclear");
  }
}
