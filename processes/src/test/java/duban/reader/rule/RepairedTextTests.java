package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class RepairedTextTests {

  @Test
  void isPointedOut() {
    String body = "一、任务\n1.服务客户。組織專家?guī)椭髽I(yè)改進,服務企業(yè)。(牵头单位:市工信局)\n";

    assertThat(Texts.place(body, "text-repaired")).isEqualTo("?guī)椭髽I");
    assertThat(Texts.codes(body)).doesNotContain("damaged-text");
  }

  @Test
  void isNotFoundInGoodText() {
    assertThat(Texts.codes("一、任务\n1.服务客户。帮助企业。(牵头单位:市工信局)\n")).doesNotContain("text-repaired");
  }
}
