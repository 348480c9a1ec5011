package duban.reader.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTests {
  @ParameterizedTest
  @ValueSource(strings = {"各县(市)区人民政府", "领导小组成员单位", "市有关部门和单位", "相关金融机构", "各镇〔街道〕", "县区"})
  void knowGroups(String name) {
    assertThat(UnitNames.isCollective(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"市工信局", "市委人才办", "人行中心支行", "县财政局(金融办)", "县委党校", "乐水海关"})
  void knowSingleUnits(String name) {
    assertThat(UnitNames.isPlausible(name)).isTrue();
    assertThat(UnitNames.isCollective(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"新业态", "市级研发中心", "代章", "王立"})
  void knowWhatIsNone(String name) {
    assertThat(UnitNames.isPlausible(name)).isFalse();
  }

  @Test
  void mayCarryARemark() {
    assertThat(UnitNames.withoutRemark("县委组织部〔人才办〕")).isEqualTo("县委组织部");
    assertThat(UnitNames.withoutRemark("各县(市)区政府")).isEqualTo("各县(市)区政府");
  }
}
