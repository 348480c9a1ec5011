package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class NumberedTextLeftOutTests {
  @Test
  void isToldOnceForAllThatStandTogether() {
    String body = "一、要求。坚持就业优先。\n二、目标。稳定就业。\n三、任务\n1.甲。(市工信局牵头)";

    assertThat(Texts.message(body, "numbered-text-left-out")).contains("一、要求；二、目标");
    assertThat(Texts.place(body, "numbered-text-left-out")).startsWith("一、").endsWith("稳定就业。");
    assertThat(Texts.codes(body)).containsOnlyOnce("numbered-text-left-out");
  }

  @Test
  void tellsSafeguardsApart() {
    String body = "一、任务\n1.甲。(市工信局牵头)\n二、保障\n(一)加强领导。落实责任。\n";

    assertThat(Texts.place(body, "safeguards-without-units")).isEqualTo("(一)加强领导。落实责任。");
    assertThat(Texts.codes(body)).doesNotContain("numbered-text-left-out");
  }

  @Test
  void isSilentWhereAllNumberedTextIsMeasures() {
    assertThat(Texts.codes("1.甲。(市工信局牵头)"))
        .doesNotContain("numbered-text-left-out", "safeguards-without-units");
  }
}
