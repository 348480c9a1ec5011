package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import duban.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed models are what the compiler makes of the sample plans today. After a wanted change
 * write them anew and look at the difference: {@code ./mvnw -pl processes test
 * -Dtest=CompiledModelsTests -Dduban.writeModels=true}.
 */
class CompiledModelsTests {

  private static final Path MODELS = Path.of("models");

  @ParameterizedTest
  @MethodSource("plans")
  @EnabledIfSystemProperty(named = "duban.writeModels", matches = "true")
  void writesTheCommittedModelsAnew(Plan plan) throws IOException {
    Path directory = Files.createDirectories(MODELS.resolve(plan.key()));
    for (MeasureModel model : new PlanCompiler().compile(plan)) {
      Files.write(directory.resolve(model.resourceName()), model.bpmn());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  @DisabledIfSystemProperty(named = "duban.writeModels", matches = "true")
  void givesTheCommittedModels(Plan plan) throws IOException {
    Path directory = MODELS.resolve(plan.key());
    try (var files = Files.list(directory)) {
      assertThat(files).hasSameSizeAs(plan.measures());
    }
    for (MeasureModel model : new PlanCompiler().compile(plan)) {
      assertThat(directory.resolve(model.resourceName())).hasBinaryContent(model.bpmn());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void givesTheSameBytesForTheSamePlan(Plan plan) {
    List<MeasureModel> models = new PlanCompiler().compile(plan);
    List<MeasureModel> again = new PlanCompiler().compile(plan);

    assertThat(again).hasSameSizeAs(models);
    for (int i = 0; i < models.size(); i++) {
      assertThat(again.get(i).bpmn()).isEqualTo(models.get(i).bpmn());
    }
  }

  static List<Named<Plan>> plans() {
    return SamplePlans.REFERENCE.stream().map(plan -> Named.of(plan.key(), plan)).toList();
  }
}
