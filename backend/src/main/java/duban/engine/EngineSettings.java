package duban.engine;

import duban.calendar.MovableClock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/** What the engine needs beyond {@code application.yml}: our listener, our clock, our schema. */
@Component
@DependsOnDatabaseInitialization
class EngineSettings extends AbstractProcessEnginePlugin {

  private final TaskEvents taskEvents;
  private final MovableClock clock;

  EngineSettings(TaskEvents taskEvents, MovableClock clock) {
    this.taskEvents = taskEvents;
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners =
        new ArrayList<>(
            configuration.getCustomPostBPMNParseListeners() == null
                ? List.of()
                : configuration.getCustomPostBPMNParseListeners());
    listeners.add(taskEvents);
    configuration.setCustomPostBPMNParseListeners(listeners);
    EngineClock.follow(clock);
  }
}
