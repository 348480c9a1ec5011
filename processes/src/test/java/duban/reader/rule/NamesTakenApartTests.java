package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class NamesTakenApartTests {
  @Test
  void pointsAtTwoNamesThatLostTheMarkBetweenThem() {
    String body = "1.甲。(责任单位:市工信局、市教育局市财政局)";

    assertThat(Texts.place(body, "units-without-mark")).isEqualTo("市教育局市财政局");
    assertThat(Texts.plan(body).measures().get(0).items().get(0).responsible())
        .containsExactly("市工信局", "市教育局", "市财政局");
  }

  @Test
  void isSilentWhereTheMarkIsThere() {
    assertThat(Texts.codes("1.甲。(责任单位:市工信局、市教育局)")).doesNotContain("units-without-mark");
  }
}
