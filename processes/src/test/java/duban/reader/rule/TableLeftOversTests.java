package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class TableLeftOversTests {

  private static final String HEAD = "附件\n序号\t任务\t责任单位\t责任领导\t备注\n";

  @Test
  void areColumnsThatAPlanHasNoPlaceFor() {
    String table = HEAD + "1\t落实补贴\t市人社局\t王明\t续建\n";

    assertThat(Texts.place(table, "people-not-read")).isEqualTo("责任领导");
    assertThat(Texts.place(table, "table-column-not-read")).isEqualTo("备注");
  }

  @Test
  void areNotColumnsWithoutWords() {
    assertThat(Texts.codes(HEAD + "1\t落实补贴\t市人社局\t\t\n"))
        .doesNotContain("people-not-read", "table-column-not-read", "table-row-not-read");
  }

  @Test
  void areRowsWithoutATask() {
    String table = HEAD + "1\t落实补贴\t市人社局\t\t\n2\t\t市工信局\t\t\n";

    assertThat(Texts.place(table, "table-row-not-read")).isEqualTo("2\t\t市工信局\t\t");
  }

  @Test
  void areHeadingsThatNothingStandsUnder() {
    String table = HEAD + "一、稳岗\n1\t落实补贴\t市人社局\t\t\n二、技能\t\t\t\t\n三、服务\n2\t设立窗口\t市人社局\t\t\n";

    assertThat(Texts.place(table, "table-row-not-read")).isEqualTo("二、技能");
  }

  @Test
  void areRowsWithMoreCellsThanColumns() {
    String table = HEAD + "1\t落实补贴\t市人社局\t\t\t市财政局\n";

    assertThat(Texts.place(table, "table-unclear")).isEqualTo("1\t落实补贴\t市人社局\t\t\t市财政局");
  }

  @Test
  void arePiecesOfRowsThatLostTheirColumns() {
    String table = HEAD + "1\t落实补贴,稳定\t市人社局、市财\t\t\n用工。\t政局\n";

    assertThat(Texts.place(table, "table-unclear")).isEqualTo("用工。\t政局");
  }

  @Test
  void areTablesOfUnknownColumns() {
    String table = "附件\n甲栏\t乙栏\t丙栏\n岗位\t补贴\t市人社局\n技能\t培训\t市教育局\n";

    assertThat(Texts.place(table, "table-not-read")).isEqualTo("甲栏\t乙栏\t丙栏");
  }

  @Test
  void areGoalsWithoutANumber() {
    String table = "附件\n序号\t指标名称\t单位\t2026年\n1\t新增就业\t万人\t6\n2\t就业质量\t-\t明显提高\n";

    assertThat(Texts.place(table, "table-row-not-read")).isEqualTo("就业质量");
  }
}
