package duban.reader.rule;

import static duban.reader.Plans.ledBy;
import static duban.reader.Plans.measure;
import static org.assertj.core.api.Assertions.assertThat;

import duban.reader.Plans;
import duban.reader.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualUnitsTests {
  @Test
  void pointsAtTheName() {
    assertThat(Texts.place("1.甲。(牵头单位:市工信局;责任单位:某某)", "unit-unusual")).isEqualTo("某某");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市教育局市财政局",
        "牵头单位市教育局",
        "各县(市)按职责分工负",
        "支持民营中小企",
        "各区政府东山西山",
        "县林业局(王刚)",
        "派出所工商质监所",
        "市财政局按分管领域",
        "市财政局和东山镇",
        "东山区和乐水经济技术开发区"
      })
  void seesThatAMarkWasLost(String name) {
    assertThat(Plans.subjects(Plans.plan(measure("1", ledBy("市工信局", name))), "unit-unusual"))
        .containsExactly("/units/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市委市政府办公室",
        "国家税务总局乐水市税务局",
        "各县(市、区)人民政府",
        "人民银行乐水市分行",
        "市财政局(金融办)",
        "东山镇派出所",
        "市发展和改革委",
        "区农业农村和水利局",
        "各级政府有关部门",
        "各场景牵头部门和配合部门",
        "市委网络安全和信息化委员会办公室"
      })
  void isSilentForLongNames(String name) {
    assertThat(Texts.codes("1.甲。(责任单位:市工信局、" + name + ")")).doesNotContain("unit-unusual");
  }
}
