package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The committed models are what the compiler makes of the sample plans today. After a wanted change
 * write them anew and look at the difference: {@code ./mvnw -pl processes test
 * -Dtest=CompiledModelsTests -Dduban.writeModels=true}.
 */
class CompiledModelsTests {

  private static final Path MODELS = Path.of("models", "xuzhou-2023");

  private final List<MeasureModel> models = new PlanCompiler().compile(SamplePlans.XUZHOU);

  @Test
  @EnabledIfSystemProperty(named = "duban.writeModels", matches = "true")
  void writesTheCommittedModelsAnew() throws IOException {
    Files.createDirectories(MODELS);
    for (MeasureModel model : models) {
      Files.write(MODELS.resolve(model.resourceName()), model.bpmn());
    }
  }

  @Test
  @DisabledIfSystemProperty(named = "duban.writeModels", matches = "true")
  void givesTheCommittedModels() throws IOException {
    try (var files = Files.list(MODELS)) {
      assertThat(files).hasSize(59);
    }
    for (MeasureModel model : models) {
      assertThat(MODELS.resolve(model.resourceName())).hasBinaryContent(model.bpmn());
    }
  }

  @Test
  void givesTheSameBytesForTheSamePlan() {
    List<MeasureModel> again = new PlanCompiler().compile(SamplePlans.XUZHOU);

    assertThat(again).hasSameSizeAs(models);
    for (int i = 0; i < models.size(); i++) {
      assertThat(again.get(i).bpmn()).isEqualTo(models.get(i).bpmn());
    }
  }
}
