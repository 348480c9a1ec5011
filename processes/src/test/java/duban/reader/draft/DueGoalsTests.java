package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Indicator;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class DueGoalsTests {

  private static final String TABLE = "附件2\n序号\n目标\n2020年\n2026年\n1\n新建省级基地20家。\n3家\n20家\n";

  private static Integer due(String text) {
    String body = "一、任务\n1.稳岗。" + text + "(牵头单位:市人社局)\n" + TABLE;
    return Texts.plan(body).measures().get(0).targets().get(0).by();
  }

  @Test
  void giveTheirYearToTheSameNumberOfAMeasure() {
    assertThat(due("建成体系,省级基地20家。")).isEqualTo(2026);
  }

  @Test
  void leaveOtherNumbersAlone() {
    assertThat(due("省级基地10家。")).isNull();
    assertThat(due("每年认定省级基地20家。")).isNull();
    assertThat(due("到2025年,省级基地20家。")).isEqualTo(2025);
  }

  @Test
  void standForTheSameNumberOfTheProse() {
    String body = "一、目标\n到2026年,省级基地20家,人员5名。\n二、任务\n1.稳岗。稳定。(牵头单位:市人社局)\n";

    assertThat(Texts.plan(body + TABLE).goals())
        .extracting(Indicator::phrase)
        .containsExactly("人员5名", "新建省级基地20家");
  }
}
