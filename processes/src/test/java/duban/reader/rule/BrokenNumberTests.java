package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class BrokenNumberTests {
  @Test
  void isPointedOut() {
    String clause = "稳定岗位。(牵头单位:市人社局)\n";

    assertThat(Texts.place("一、任务\n(一稳岗。" + clause + "(二)扩岗。" + clause, "number-broken"))
        .startsWith("(一稳岗");
    assertThat(Texts.codes("一、任务\n一)稳岗。" + clause + "(二)扩岗。" + clause)).contains("number-broken");
  }

  @Test
  void isNotWhereTheBracketsAreThereOrTheTextGoesOn() {
    String body = "一、任务\n(一)稳岗。稳定岗位。(牵头单位:市人社局)\n一是培训。\n(三年内完成)\n";

    assertThat(Texts.codes(body)).doesNotContain("number-broken");
  }
}
