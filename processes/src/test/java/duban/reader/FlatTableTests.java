package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlatTableTests {

  @Test
  void hasItsColumnsUpToTheLastKnownOneAndThenItsCells() {
    FlatTable table =
        FlatTable.find(Texts.lines("附件1\n序 号\n任 务\n责任单位\n重点任务\n1\n稳岗\n附件2\n其他"), 0).orElseThrow();

    assertThat(table.head().columns())
        .containsExactly(Column.NUMBER, Column.TASK, Column.RESPONSIBLE);
    assertThat(table.cells()).extracting(Line::text).containsExactly("重点任务", "1", "稳岗");
    assertThat(table.start()).isEqualTo(1);
    assertThat(table.end()).isEqualTo(7);
  }

  @Test
  void goesOnWhereItsHeadIsPrintedAgain() {
    String head = "序号\n任务\n责任单位\n";

    FlatTable table =
        FlatTable.find(Texts.lines(head + "1\n稳岗\n市人社局\n" + head + "2\n培训\n市教育局"), 0).orElseThrow();

    assertThat(table.cells())
        .extracting(Line::text)
        .containsExactly("1", "稳岗", "市人社局", "2", "培训", "市教育局");
  }

  @Test
  void endsWhereTheTextGoesOn() {
    FlatTable table =
        FlatTable.find(Texts.lines("序号\n任务\n责任单位\n1\n稳岗\n市人社局\n三、保障措施\n(一)加强领导。健全机制。"), 0)
            .orElseThrow();

    assertThat(table.cells()).extracting(Line::text).containsExactly("1", "稳岗", "市人社局");
  }

  @Test
  void isNotATableOfOtherColumns() {
    assertThat(FlatTable.find(Texts.lines("序号\n目标\n1\n责任单位"), 0)).isEmpty();
    assertThat(FlatTable.find(Texts.lines("序号"), 0)).isEmpty();
  }
}
