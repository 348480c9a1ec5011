package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class ClauseInProseTests {

  private static final String CLAUSES =
      """
      1.稳岗。返还保费。(市人社局负责)
      2.扩岗。增加岗位。(市财政局负责)
      3.培训。开展培训。(责任单位:市教育局)
      4.援助。帮扶困难群体。责任单位:市民政局
      """;

  @Test
  void isASentenceWhereOthersHaveBrackets() {
    assertThat(Texts.place(CLAUSES + "5.服务。优化服务。由市总工会负责落实。\n", "clause-in-prose"))
        .isEqualTo("由市总工会负责落实。");
  }

  @Test
  void isNoneInBracketsOrWhereAllAreSentences() {
    assertThat(Texts.codes(CLAUSES + "5.服务。优化服务。(由市总工会负责落实)\n")).doesNotContain("clause-in-prose");
    assertThat(Texts.codes("1.稳岗。返还保费。由市人社局负责。\n2.扩岗。增加岗位。由市财政局负责。\n"))
        .doesNotContain("clause-in-prose");
  }
}
