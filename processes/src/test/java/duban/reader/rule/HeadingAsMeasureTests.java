package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class HeadingAsMeasureTests {

  private static final String TASKS = "【稳岗】返还保费。(市人社局负责)\n【扩岗】增加岗位。(市财政局负责)\n";

  @Test
  void isAWrapperWhoseTasksHaveNoNumbers() {
    assertThat(Texts.codes("一、重点任务\n" + TASKS)).contains("heading-as-measure");
  }

  @Test
  void isNoneAboveMeasuresOrWithATitleOfItsOwn() {
    assertThat(Texts.codes("一、重点任务\n1.稳岗。返还保费。(市人社局负责)\n")).doesNotContain("heading-as-measure");
    assertThat(Texts.codes("一、稳定岗位\n" + TASKS)).doesNotContain("heading-as-measure");
  }
}
