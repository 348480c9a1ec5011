package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import duban.reader.Texts;
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

  @Test
  void areNotThoseOfAListOfProjectsWithoutUnits() {
    String body =
        "一、甲\n1.建设中心。(市教育局牵头)\n2.扩岗。(市财政局牵头)\n附件:项目清单\n"
            + "| 序号 | 项目名称 | 投资额(亿元) | 建设年限 |\n| --- | --- | --- | --- |\n"
            + "| 1 | 中心一期 | 12 | 2024-2025 |\n| 2 | 剧场 | 2 | 2025-2025 |\n| 3 | 建设中心 | 2 | 2025-2026 |\n";

    Plan plan = Texts.plan(body);

    assertThat(plan.measures()).hasSize(2);
    assertThat(plan.measures()).allSatisfy(m -> assertThat(m.deadline()).isNull());
    assertThat(Texts.codes(body)).contains("table-not-read");
  }
}
