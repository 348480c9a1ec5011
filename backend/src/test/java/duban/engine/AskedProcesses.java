package duban.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of a process made by hand that runs beside a measure; together they pass all of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AskedProcesses extends RunningMeasures {

  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private HistoryService history;

  private final String process;
  private final Set<String> passed = new HashSet<>();

  AskedProcesses(String process) {
    this.process = process;
  }

  /** The only running instance, or null. */
  protected ProcessInstance asked() {
    return runtime.createProcessInstanceQuery().processDefinitionKey(process).singleResult();
  }

  protected ProcessInstance instanceById(String id) {
    return runtime.createProcessInstanceQuery().processInstanceId(id).singleResult();
  }

  @AfterEach
  void note() {
    history.createHistoricActivityInstanceQuery().list().stream()
        .filter(it -> it.getProcessDefinitionKey().equals(process))
        .filter(it -> it.getEndTime() != null && !it.isCanceled())
        .map(HistoricActivityInstance::getActivityId)
        .forEach(passed::add);
  }

  @AfterAll
  void everyNodeOfTheModelWasPassed() {
    String definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    assertThat(passed)
        .containsAll(
            repository
                .getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet()));
  }
}
