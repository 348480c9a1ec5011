package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FlatTableTests {

  private static final Pattern LAST = Pattern.compile("责任单位");

  @Test
  void hasItsColumnsUpToTheLastKnownOneAndThenItsCells() {
    FlatTable table =
        FlatTable.find(Texts.lines("附件1\n序 号\n任 务\n责任单位\n1\n稳岗\n附件2\n其他"), LAST).orElseThrow();

    assertThat(table.columns()).containsExactly("序号", "任务", "责任单位");
    assertThat(table.cells()).extracting(Line::text).containsExactly("1", "稳岗");
  }

  @Test
  void isNotATableOfOtherColumns() {
    assertThat(FlatTable.find(Texts.lines("序号\n目标\n1\n责任单位"), LAST)).isEmpty();
    assertThat(FlatTable.find(Texts.lines("序号"), LAST)).isEmpty();
  }
}
