package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class SeveralPlansTests {

  private static final String FIRST = "一、稳岗\n(一)返还保费。(市人社局负责)\n二、保障\n(一)加强领导。健全机制。\n";
  private static final String OTHER = "一、培训\n(一)开展培训。(市教育局负责)\n";

  @Test
  void areToldOnceByTheTitlesOfTheLaterOnes() {
    String body = FIRST + "乐水市技能培训专项行动方案\n为加强培训,制定本方案。\n" + OTHER;

    assertThat(Texts.place(body, "several-plans")).isEqualTo("乐水市技能培训专项行动方案");
    assertThat(Texts.codes(body))
        .containsOnlyOnce("several-plans")
        .doesNotContain("number-backwards");
  }

  @Test
  void areNotSeenInNumbersAlone() {
    assertThat(Texts.codes(FIRST + OTHER))
        .doesNotContain("several-plans")
        .contains("number-backwards");
    assertThat(Texts.codes(FIRST + "三、培训\n(一)制定技能培训专项行动方案。(市教育局负责)\n"))
        .doesNotContain("several-plans");
  }
}
