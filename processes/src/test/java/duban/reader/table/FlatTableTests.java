package duban.reader.table;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.reader.Texts;
import duban.reader.text.Line;
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

  @Test
  void hasTimesThatNameNoDayAndTasksThatSpeakOfTimes() {
    Plan plan =
        Texts.plan(
            "见附表。\n附件\n序号\n任务\n牵头单位\n责任单位\n完成时限\n"
                + "1\n常态化开展巡查\n市公安局\n市教育局\n长期坚持\n"
                + "2\n建立台账,每年更新一次\n市教育局\n市公安局\n2024年6月\n"
                + "3\n清理场地\n市公安局\n市教育局\n持续推进\n");

    assertThat(plan.measures()).hasSize(3);
    assertThat(plan.measures())
        .allSatisfy(
            measure -> {
              assertThat(measure.items()).hasSize(1);
              assertThat(measure.items().get(0).lead()).hasSize(1);
              assertThat(measure.items().get(0).responsible()).hasSize(1);
            });
  }
}
