package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnreadCellsTests {

  private static final String HEAD = "附件\n序号\t任务\t责任单位\t完成时限\n";

  @Test
  void areDeadlinesThatNameNoDay() {
    String table = HEAD + "1\t落实补贴\t市人社局\t视情况而定\n";

    assertThat(Texts.place(table, "row-deadline-not-understood")).isEqualTo("视情况而定");
  }

  @Test
  void areNotThoseThatSayItGoesOn() {
    assertThat(Texts.codes(HEAD + "1\t落实补贴\t市人社局\t长期坚持\n2\t培训\t市教育局\t6月底\n"))
        .doesNotContain("row-deadline-not-understood", "cell-not-understood");
  }

  @Test
  void areWordsAmongUnitsThatAreNone() {
    String words = "按照职责范围共同做好各项服务保障和信息报送等有关具体工作以及其他临时交办事项的办理";
    String table = HEAD + "1\t落实补贴\t市人社局、" + words + "\t\n";

    assertThat(Texts.place(table, "cell-not-understood")).isEqualTo("市人社局、" + words);
  }
}
