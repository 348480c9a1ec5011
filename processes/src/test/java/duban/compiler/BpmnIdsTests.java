package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BpmnIdsTests {

  private final DrawnModel drawn =
      new DrawnModel(SamplePlans.model(SamplePlans.SHAPES, "two-items"));

  @Test
  void constantsThatNameElementsAreIdsOfTheModel() {
    List<String> ids = Stream.of(BpmnIds.class.getFields()).map(this::value).toList();

    assertThat(ids)
        .filteredOn(id -> id.matches("[A-Z][a-z]+_.*"))
        .hasSizeGreaterThan(25)
        .allSatisfy(id -> assertThat(element(id)).as(id).isNotNull());
  }

  private String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException ex) {
      throw new AssertionError(ex);
    }
  }

  @Test
  void functionsGiveIdsOfTheModel() {
    String implement = BpmnIds.implementTask("u05", 2);
    String report = BpmnIds.reportTask("u03");

    assertThat(implement).isEqualTo("Task_Implement_u05_i2");
    assertThat(
            List.of(
                BpmnIds.lane("u03"),
                BpmnIds.signForTask("u05", 2),
                implement,
                BpmnIds.dueTimer(implement),
                BpmnIds.overdueEnd(implement),
                BpmnIds.consolidateTask("u05", 2),
                BpmnIds.implementFork(2),
                BpmnIds.implementJoin(2),
                report,
                BpmnIds.groupOf(report),
                BpmnIds.groupStart(report),
                BpmnIds.groupEnd(report),
                BpmnIds.groupMissed(report),
                BpmnIds.cutOffTimer(report),
                BpmnIds.reportMerge("u01"),
                BpmnIds.flow(BpmnIds.signForTask("u01", 1), BpmnIds.implementFork(1)),
                BpmnIds.answer(BpmnIds.GATEWAY_CLOSURE_ACCEPTED, true)))
        .allSatisfy(id -> assertThat(element(id)).as(id).isNotNull());
  }

  private Object element(String id) {
    return drawn.model.getModelElementById(id);
  }
}
