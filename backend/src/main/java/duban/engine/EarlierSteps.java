package duban.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Service;

/** Which people's steps stand right before a task in the model it runs by. */
@Service
public class EarlierSteps {

  private final HistoryService history;
  private final RepositoryService models;

  EarlierSteps(HistoryService history, RepositoryService models) {
    this.history = history;
    this.models = models;
  }

  /**
   * The user tasks from which a path leads to a task without another user task on it. What waits
   * for the calendar waits for nobody: paths end at timers.
   *
   * @param task id of an open or ended task
   * @return ids of elements; none when the engine has forgotten the task
   */
  public Set<String> before(String task) {
    HistoricTaskInstance found =
        history.createHistoricTaskInstanceQuery().taskId(task).singleResult();
    if (found == null) {
      return Set.of();
    }
    FlowNode element =
        models
            .getBpmnModelInstance(found.getProcessDefinitionId())
            .getModelElementById(found.getTaskDefinitionKey());
    return element == null ? Set.of() : before(element);
  }

  private static Set<String> before(FlowNode element) {
    Set<String> steps = new LinkedHashSet<>();
    Set<FlowNode> seen = new HashSet<>();
    Deque<FlowNode> open = new ArrayDeque<>(comingFrom(element));
    while (!open.isEmpty()) {
      FlowNode node = open.pop();
      if (!seen.add(node) || node instanceof IntermediateCatchEvent) {
        continue;
      }
      if (node instanceof UserTask) {
        steps.add(node.getId());
      } else if (node instanceof BoundaryEvent border) {
        open.push((FlowNode) border.getAttachedTo());
      } else if (node instanceof SubProcess group) {
        open.addAll(group.getChildElementsByType(EndEvent.class));
      } else {
        open.addAll(comingFrom(node));
      }
    }
    return steps;
  }

  private static Collection<? extends FlowNode> comingFrom(FlowNode node) {
    if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess group) {
      return comingFrom(group);
    }
    List<SequenceFlow> flows = List.copyOf(node.getIncoming());
    return flows.stream().map(SequenceFlow::getSource).toList();
  }
}
