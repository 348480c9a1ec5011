package duban.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duban.plan.Plan;
import duban.plan.Unit;
import duban.reader.PlanReader;
import duban.reader.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTests {
  @Test
  void areNumberedInTheOrderOfFirstUse() {
    Plan plan = Texts.plan("一、甲\n1.乙。(牵头单位:市工信局;责任单位:各县政府)\n2.丙。(牵头单位:市财政局;责任单位:市工信局)");

    assertThat(plan.units())
        .extracting(Unit::id, Unit::name, Unit::collective)
        .containsExactly(
            tuple("u01", "市工信局", false), tuple("u02", "各县政府", true), tuple("u03", "市财政局", false));
  }

  @Test
  void knowTheFullNameInThePageHead() {
    String page = "发布机构:市工业和信息化局成文日期:2024-03-05\n";

    assertThat(PlanReader.read("a", page + Texts.HEAD + "1.甲。(市工信局负责)").plan().units())
        .singleElement()
        .extracting(Unit::aliases)
        .isEqualTo(List.of("市工业和信息化局"));
  }
}
