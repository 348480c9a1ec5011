package duban.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappingTests {
  private static String unwrapped(String text) {
    return Normaliser.normalise(text).text();
  }

  @Test
  void joinsLinesBrokenAtTheWidthOfThePage() {
    String full = "支持企业建设研究机构和创新平台推动产业链上下游协同";

    assertThat(unwrapped((full + "\n").repeat(11) + "发展。\n2.下一条\n"))
        .isEqualTo(full.repeat(11) + "发展。\n2.下一条\n");
  }

  @Test
  void leavesLinesThatAreParagraphsAlone() {
    String text = "一、总则\n1.支持企业建设研究机构和创新平台\n2.甲\n(市工信局负责)\n";

    assertThat(unwrapped(text)).isEqualTo(text);
  }

  @Test
  void joinsAClauseBrokenOffInsideItsBrackets() {
    assertThat(unwrapped("1.甲。(责任单位:市工信局、各县(市)政府、\n市财政局)\n2.乙"))
        .isEqualTo("1.甲。(责任单位:市工信局、各县(市)政府、市财政局)\n2.乙");
    assertThat(unwrapped("1.甲。(责任单位:市工信局)\n续行")).isEqualTo("1.甲。(责任单位:市工信局)\n续行");
  }

  @Test
  void keepsThePlaceOfEveryCharacter() {
    String text = "1.甲。(责任单位:市工信局、\n市财政局)";
    SourceText source = Normaliser.normalise(text);
    int start = source.text().indexOf("市财政局");

    assertThat(source.span(start, start + 4).offset()).isEqualTo(text.indexOf("市财政局"));
  }
}
