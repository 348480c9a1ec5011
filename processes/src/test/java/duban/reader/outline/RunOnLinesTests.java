package duban.reader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Measure;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class RunOnLinesTests {

  private static final String LONG = "支持企业稳定岗位,落实各项补贴政策,优化经办服务,提高政策知晓度。".repeat(12);

  @Test
  void comeApartBehindANumberThatWasMisread() {
    String one = "1.稳岗。返还保费。(市人社局负责)2.扩岗。增加岗位。(市财政局负责)";

    assertThat(Texts.plan(one + "3。培训。开展培训。(市教育局负责)4.援助。帮扶群众。(市民政局负责)").measures())
        .extracting(Measure::title)
        .containsExactly("稳岗", "扩岗", "培训", "援助");
    assertThat(Texts.plan(one.replace("返还保费。", "返还不超过12。保费按月。")).measures()).hasSize(2);
  }

  @Test
  void comeApartBehindOneThatWasLost() {
    String body = "1.稳岗。" + LONG + "(市人社局负责)2.扩岗。增加岗位。(市财政局负责)培训。开展培训。(市教育局负责)4.援助。帮扶群众。(市民政局负责)";

    assertThat(Texts.plan(body).measures())
        .extracting(Measure::title)
        .containsExactly("稳岗", "扩岗", "援助");
    assertThat(Texts.codes(body)).contains("number-missing");
  }

  @Test
  void stayWholeWhereANumberStandsInTheirText() {
    String body = "1.稳岗。" + LONG + "新增岗位。3.5万人次受益。(市人社局负责)2.扩岗。增加岗位。(市财政局负责)";

    assertThat(Texts.plan(body).measures()).hasSize(2);
  }
}
