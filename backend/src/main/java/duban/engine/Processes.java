package duban.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Service;

/**
 * What the features may ask of the engine. Every call joins the caller's transaction: what the
 * engine and the feature write is committed together or not at all.
 */
@Service
public class Processes {

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;

  Processes(RepositoryService repository, RuntimeService runtime, TaskService tasks) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
  }

  /** Deploys models and decision tables in one deployment; what did not change is left alone. */
  public void deploy(String name, Map<String, byte[]> resources) {
    var deployment = repository.createDeployment().name(name).enableDuplicateFiltering(true);
    resources.forEach(
        (resource, bytes) ->
            deployment.addInputStream(resource, new java.io.ByteArrayInputStream(bytes)));
    deployment.deploy();
  }

  /**
   * Starts an instance of the newest version of a process.
   *
   * @return id of the process instance
   */
  public String start(String process, String businessKey, Map<String, Object> variables) {
    return runtime.startProcessInstanceByKey(process, businessKey, variables).getId();
  }

  /**
   * Starts an instance of the newest version of the process that begins with a message.
   *
   * @return id of the process instance
   */
  public String startBy(String message, String businessKey, Map<String, Object> variables) {
    return runtime.startProcessInstanceByMessage(message, businessKey, variables).getId();
  }

  /**
   * Completes a user task; the variables become the process's.
   *
   * @throws TaskNoLongerOpen when the task is gone
   * @throws SimultaneousChange when another transaction changed the instance meanwhile
   */
  public void complete(String task, Map<String, Object> outcome) {
    try {
      tasks.complete(task, outcome);
    } catch (NullValueException ex) {
      // the engine says the same of a task that is gone and of an instance another one is changing
      throw isOpen(task) ? new SimultaneousChange(ex) : new TaskNoLongerOpen(task);
    } catch (OptimisticLockingException ex) {
      throw new SimultaneousChange(ex);
    }
  }

  /**
   * Notes who does a user task; null for nobody in particular. Its group keeps it.
   *
   * @throws TaskNoLongerOpen when the task is gone
   * @throws SimultaneousChange when another transaction changed it meanwhile
   */
  public void assign(String task, String username) {
    try {
      tasks.setAssignee(task, username);
    } catch (NullValueException ex) {
      throw new TaskNoLongerOpen(task);
    } catch (OptimisticLockingException ex) {
      throw new SimultaneousChange(ex);
    }
  }

  private boolean isOpen(String task) {
    return tasks.createTaskQuery().taskId(task).count() > 0;
  }

  /**
   * Delivers a message to one process instance.
   *
   * @return false when the instance does not wait for it
   */
  public boolean deliver(String message, String processInstance) {
    return deliver(message, processInstance, Map.of());
  }

  /** As {@link #deliver(String, String)}; the variables become the process's. */
  public boolean deliver(String message, String processInstance, Map<String, Object> variables) {
    try {
      runtime
          .createMessageCorrelation(message)
          .processInstanceId(processInstance)
          .setVariables(variables)
          .correlate();
      return true;
    } catch (MismatchingMessageCorrelationException ex) {
      return false;
    }
  }

  /**
   * Delivers a message to every running instance that waits for it and whose business key begins
   * so; whoever does not wait, or no longer does, is passed over.
   */
  public void deliverToAll(String message, String businessKeys) {
    runtime
        .createProcessInstanceQuery()
        .active()
        .processInstanceBusinessKeyLike(businessKeys + "%")
        .list()
        .stream()
        // the pattern takes an underscore for any letter
        .filter(instance -> instance.getBusinessKey().startsWith(businessKeys))
        .forEach(
            instance ->
                runtime
                    .createMessageCorrelation(message)
                    .processInstanceId(instance.getId())
                    .correlateAll());
  }

  /**
   * Delivers a message to the one instance of a process with this business key.
   *
   * @return false when there is none that waits for it
   */
  public boolean tell(String process, String businessKey, String message) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey, process)
        .list()
        .stream()
        .anyMatch(instance -> deliver(message, instance.getId()));
  }

  /** A variable of a running process instance. */
  public Object variable(String processInstance, String name) {
    return runtime.getVariable(processInstance, name);
  }

  /** The BPMN of the newest version of a process. */
  public Optional<byte[]> model(String process) {
    var definition =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult();
    return Optional.ofNullable(definition).map(found -> read(found.getId()));
  }

  private byte[] read(String definition) {
    try (InputStream model = repository.getProcessModel(definition)) {
      return model.readAllBytes();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
