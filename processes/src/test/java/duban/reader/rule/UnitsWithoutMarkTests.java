package duban.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Texts;
import org.junit.jupiter.api.Test;

class UnitsWithoutMarkTests {

  private static final String PLAN =
      "一、任务\n1、推进创业。建设基地。\n附件1\n序号\n主要任务\n具体任务\n牵头单位\n责任单位\n1\n推进创业\n建设基地。\n市人社局\n市商务局、县区\n办好活动。\n市人社局\n";

  @Test
  void areTakenApartWhereOthersNameBoth() {
    assertThat(Texts.place(PLAN + "市商务局县区\n", "units-without-mark")).isEqualTo("市商务局县区");
    assertThat(Texts.plan(PLAN + "市商务局县区\n").units()).hasSize(3);
  }

  @Test
  void stayOneNameWhereNobodyNamesThem() {
    assertThat(Texts.codes(PLAN + "市教育局县区\n")).doesNotContain("units-without-mark");
  }
}
