package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadClauseTests {

  private static final String KNOWN = "1.甲。(牵头单位:市教育局;责任单位:市财政局)\n2.乙";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(牵头位市教育局、市财政局)再办理。",
        "。牵头单\n位:市教育局)",
        "开展服务,市教育局、市财政局等。再办。",
        "(市水利局、市农业局等有关单位)再办。",
        "。责任单位为相关部门。"
      })
  void isPointedOut(String words) {
    assertThat(Texts.codes(KNOWN + words)).contains("clause-not-read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "。各责任单位要加强配合。",
        "。市教育局要加强指导。",
        "。建立市(县)就业服务平台(中心)。",
        "。支持各省(区、市)。",
        "。(注:A类指责任目标,B类指激励目标)",
        "。牵头部门和落实部门要加强调度。"
      })
  void isNotSeenInOtherText(String words) {
    assertThat(Texts.codes(KNOWN + words + "(市教育局牵头)")).doesNotContain("clause-not-read");
  }
}
