package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import duban.reader.wording.Rows;
import org.junit.jupiter.api.Test;

class LeadsInPrintTests {

  private static final String RULE = "注:加粗字体为牵头单位。\n";

  @Test
  void areAnnouncedWhereTheTextDoesNotShowThem() {
    String body = "一、稳增长\n1.促进消费。(市财政局、市商务局)\n2.扩大投资。(市发展改革委、市财政局)\n" + RULE;

    assertThat(Texts.codes(body)).contains("lead-in-print");
  }

  @Test
  void areReadWhereTheTextHasItsMarks() {
    String body = "一、稳增长\n1.促进消费。(市财政局、**市商务局**)\n2.扩大投资。(**市发展改革委**、市财政局)\n" + RULE;

    assertThat(Rows.of(Texts.plan(body))).containsExactly("1 市商务局>市财政局", "2 市发展改革委>市财政局");
    assertThat(Texts.codes(body)).doesNotContain("lead-in-print");
  }

  @Test
  void areNoneWhereBoldSaysNothing() {
    String body = "一、稳增长\n1.促进消费。(市财政局、**市商务局**)";

    assertThat(Rows.of(Texts.plan(body))).containsExactly("1 >市财政局 市商务局");
    assertThat(Texts.codes(body)).doesNotContain("lead-in-print");
  }
}
