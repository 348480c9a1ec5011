package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadDeadlineTests {

  @Test
  void isATimeWithoutADay() {
    assertThat(Texts.message("1.稳岗。返还保费。(责任单位:市人社局;时限:2个年度)", "deadline-not-understood"))
        .isEqualTo("措施1的责任条款写有时限，但没有读出日期：2个年度");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10月完成", "三季度完成", "上半年", "长期坚持", "每年12月", "按年度推进"})
  void isNoneThatIsReadOrThatNeverEnds(String words) {
    assertThat(Texts.codes("1.稳岗。返还保费。(责任单位:市人社局;时限:" + words + ")"))
        .doesNotContain("deadline-not-understood");
  }
}
