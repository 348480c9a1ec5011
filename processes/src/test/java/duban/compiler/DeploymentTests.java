package duban.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeploymentTests {

  private final ProcessEngine engine = TestEngine.start();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  void theEngineTakesEveryModel() {
    List<MeasureModel> models = SamplePlans.models().toList();
    DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
    models.forEach(
        model -> deployment.addString(model.processId() + ".bpmn", TestEngine.text(model)));

    deployment.deploy();

    assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
        .extracting(ProcessDefinition::getKey)
        .containsExactlyInAnyOrderElementsOf(models.stream().map(MeasureModel::processId).toList());
  }
}
