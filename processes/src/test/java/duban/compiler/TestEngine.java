package duban.compiler;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;

/** A Camunda engine in memory, whose expressions see the beans registered as mocks. */
final class TestEngine {

  /** For one test after the other, as it takes a while to start. */
  static final ProcessEngine SHARED = start();

  private TestEngine() {}

  static ProcessEngine start() {
    StandaloneInMemProcessEngineConfiguration configuration =
        new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("test-" + UUID.randomUUID());
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
    configuration.setJobExecutorActivate(false);
    configuration.setExpressionManager(new MockExpressionManager());
    return configuration.buildProcessEngine();
  }

  static String text(MeasureModel model) {
    return new String(model.bpmn(), StandardCharsets.UTF_8);
  }
}
