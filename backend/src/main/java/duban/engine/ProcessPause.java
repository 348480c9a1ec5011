package duban.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Service;

/** Stops processes without ending them, and lets them go on, from another place if need be. */
@Service
public class ProcessPause {

  private final RuntimeService runtime;

  ProcessPause(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /** Stops every instance with this business key: no timer fires, no task can be completed. */
  public void suspend(String businessKey) {
    instances(businessKey).stream()
        .filter(instance -> !instance.isSuspended())
        .forEach(instance -> runtime.suspendProcessInstanceById(instance.getId()));
  }

  /** Lets every instance with this business key go on. */
  public void resume(String businessKey) {
    instances(businessKey).stream()
        .filter(ProcessInstance::isSuspended)
        .forEach(instance -> runtime.activateProcessInstanceById(instance.getId()));
  }

  /** Takes away the tokens at those elements, and lets one go on before another element. */
  public void skip(String processInstance, Predicate<String> elements, String to) {
    Set<String> waiting = new TreeSet<>();
    collect(runtime.getActivityInstance(processInstance), waiting);
    ProcessInstanceModificationBuilder modification =
        runtime.createProcessInstanceModification(processInstance);
    waiting.stream().filter(elements).forEach(modification::cancelAllForActivity);
    modification.startBeforeActivity(to).execute();
  }

  /** The innermost elements with a token, at joins and before asynchronous ones too. */
  private static void collect(ActivityInstance place, Set<String> waiting) {
    for (TransitionInstance before : place.getChildTransitionInstances()) {
      waiting.add(before.getActivityId());
    }
    for (ActivityInstance child : place.getChildActivityInstances()) {
      if (child.getChildActivityInstances().length + child.getChildTransitionInstances().length
          == 0) {
        waiting.add(child.getActivityId());
      }
      collect(child, waiting);
    }
  }

  private List<ProcessInstance> instances(String businessKey) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list();
  }
}
