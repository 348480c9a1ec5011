package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.junit.jupiter.api.Test;

class LanesTests {

  @Test
  void standInTheOrderOfficeLeadsResponsibleGroups() {
    assertThat(lanes(new DrawnModel(SamplePlans.model(SamplePlans.XUZHOU, "5"))))
        .containsExactly(
            "徐州市促进中小企业发展工作领导小组办公室", "市科技局", "市发改委", "市工信局", "市财政局", "市教育局", "各县(市)区人民政府");
  }

  @Test
  void holdEachUnitOfSeveralItemsOnceAllLeadsFirst() {
    assertThat(lanes(new DrawnModel(SamplePlans.model(SamplePlans.SHAPES, "two-items"))))
        .containsExactly("领导小组办公室", "甲局", "丙局", "乙局", "丁局", "各市");
  }

  @Test
  void haveIdsOfTheirUnits() {
    DrawnModel drawn = new DrawnModel(SamplePlans.model(SamplePlans.XUZHOU, "27"));

    assertThat(drawn.model.getModelElementsByType(Lane.class))
        .extracting(Lane::getId)
        .containsExactly(BpmnIds.OFFICE_LANE, BpmnIds.lane("u01"), BpmnIds.lane("u02"));
  }

  private static List<String> lanes(DrawnModel drawn) {
    return drawn.model.getModelElementsByType(Lane.class).stream().map(Lane::getName).toList();
  }
}
