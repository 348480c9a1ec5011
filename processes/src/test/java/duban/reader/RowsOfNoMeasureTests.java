package duban.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsOfNoMeasureTests {

  private static final String PLAN =
      "一、任务\n1、推进创业。建设基地。\n附件1\n序号\n主要任务\n具体任务\n牵头单位\n责任单位\n1\n推进创业\n建设基地。\n市人社局\n市工信局\n";

  @Test
  void arePointedOut() {
    String more = "2\n缓解难题\n促进对接。\n市金融办\n市工信局\n";

    assertThat(Texts.place(PLAN + more, "row-without-measure")).isEqualTo("促进对接。");
  }

  @Test
  void areNotThoseThatHaveOne() {
    assertThat(Texts.codes(PLAN)).doesNotContain("row-without-measure", "no-units");
  }
}
