package duban.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of a process made by hand that runs beside a measure. */
abstract class AskedProcesses extends RunningMeasures {

  @Autowired private RuntimeService runtime;

  private final String process;

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
}
