package duban.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;

/** Reads from the engine's history where the tokens of an instance are and have been. */
@Service
public class Diagrams {

  private static final Set<String> CONTAINERS = Set.of("subProcess", "multiInstanceBody");

  private final HistoryService history;

  Diagrams(HistoryService history) {
    this.history = history;
  }

  /** The state of the instance of a process with this business key; empty when none was started. */
  public Optional<DiagramState> of(String process, String businessKey) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey)
        .orderByProcessInstanceStartTime()
        .desc()
        .list()
        .stream()
        .findFirst()
        .map(this::stateOf);
  }

  private DiagramState stateOf(HistoricProcessInstance instance) {
    List<HistoricActivityInstance> activities =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(instance.getId())
            .list()
            .stream()
            .filter(activity -> !CONTAINERS.contains(activity.getActivityType()))
            .toList();
    return new DiagramState(
        activities.stream()
            .filter(activity -> activity.getEndTime() == null)
            .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
            .map(Diagrams::token)
            .toList(),
        activities.stream()
            .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
            .map(HistoricActivityInstance::getActivityId)
            .collect(Collectors.toSet()));
  }

  private static DiagramState.Token token(HistoricActivityInstance activity) {
    return new DiagramState.Token(
        activity.getActivityId(), activity.getStartTime().toInstant(), activity.getTaskId());
  }
}
