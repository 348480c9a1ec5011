package duban.overview;

import duban.compiler.BpmnIds;
import duban.engine.DiagramState;
import duban.engine.Diagrams;
import duban.engine.Processes;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.planning.PublishedMeasure;
import duban.work.Lights;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import duban.work.TimeLight;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The diagram of a measure and where its tokens are. */
@Service
class DiagramOverviews {

  private final Access access;
  private final Processes processes;
  private final Diagrams diagrams;
  private final OpenTasks tasks;
  private final Lights lights;
  private final Organisation organisation;

  DiagramOverviews(
      Access access,
      Processes processes,
      Diagrams diagrams,
      OpenTasks tasks,
      Lights lights,
      Organisation organisation) {
    this.access = access;
    this.processes = processes;
    this.diagrams = diagrams;
    this.tasks = tasks;
    this.lights = lights;
    this.organisation = organisation;
  }

  byte[] model(Actor actor, String key, String number) {
    return processes.model(process(access.measure(actor, key, number))).orElseThrow();
  }

  DiagramOverview state(Actor actor, String key, String number) {
    PublishedMeasure measure = access.measure(actor, key, number);
    Map<String, OpenTask> open =
        tasks.ofMeasure(measure.id()).stream()
            .collect(Collectors.toMap(OpenTask::id, Function.identity()));
    return diagrams
        .of(process(measure), measure.id().value())
        .map(state -> new DiagramOverview(elements(state, open), state.completed()))
        .orElseGet(() -> new DiagramOverview(List.of(), Set.of()));
  }

  private static String process(PublishedMeasure measure) {
    return BpmnIds.process(measure.id().plan(), measure.number());
  }

  private List<DiagramOverview.Element> elements(DiagramState state, Map<String, OpenTask> open) {
    return state.active().stream()
        .collect(
            Collectors.groupingBy(
                DiagramState.Token::element, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> element(entry.getKey(), entry.getValue(), open))
        .toList();
  }

  private DiagramOverview.Element element(
      String id, List<DiagramState.Token> tokens, Map<String, OpenTask> open) {
    List<OpenTask> waiting =
        tokens.stream()
            .map(token -> open.get(Objects.requireNonNullElse(token.task(), "")))
            .filter(Objects::nonNull)
            .toList();
    boolean overdue = waiting.stream().anyMatch(task -> lights.of(task) == TimeLight.OVERDUE);
    Instant since = tokens.get(0).since();
    return new DiagramOverview.Element(
        id,
        overdue ? DiagramOverview.State.OVERDUE : DiagramOverview.State.ACTIVE,
        since,
        waiting.stream().map(task -> organisation.nameOf(task.unit())).toList(),
        tokens.size());
  }
}
