package duban.reporting.facts;

import duban.planning.MeasureId;
import duban.planning.MeasureState;
import duban.planning.PublishedMeasure;
import duban.progress.ProgressReport;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts each measure in its class. */
@Component
class Standings {

  /** Tasks that are the work itself and not the reporting on it. */
  private static final Set<TaskKind> WORK =
      EnumSet.of(
          TaskKind.SIGN_FOR, TaskKind.IMPLEMENT, TaskKind.CONSOLIDATE, TaskKind.REQUEST_CLOSURE);

  private final Beginnings beginnings;

  Standings(Beginnings beginnings) {
    this.beginnings = beginnings;
  }

  List<Standing> of(
      Scope scope,
      Ground ground,
      List<ProgressReport> asked,
      SpokenWords words,
      List<OpenTask> overdue,
      List<Reading> indicators) {
    Map<MeasureId, List<ProgressReport>> reports =
        asked.stream().collect(Collectors.groupingBy(ProgressReport::measure));
    Map<MeasureId, Long> late =
        overdue.stream()
            .filter(task -> WORK.contains(task.kind()))
            .collect(Collectors.groupingBy(OpenTask::measure, Collectors.counting()));
    Map<String, List<Situation.Gauge>> gauges =
        indicators.stream()
            .filter(reading -> reading.indicator().measure() != null)
            .collect(
                Collectors.groupingBy(
                    reading -> reading.plan().key() + "/" + reading.indicator().measure(),
                    Collectors.mapping(Reading::gauge, Collectors.toList())));
    Set<MeasureId> expectedLate =
        words.delays().stream().map(ProgressReport::measure).collect(Collectors.toSet());
    Set<MeasureId> copied =
        words.copied().stream().map(ProgressReport::measure).collect(Collectors.toSet());
    Set<MeasureId> begun = beginnings.begun(scope);
    Set<MeasureId> closureAsked = beginnings.closureAsked(scope);
    return ground.measures().values().stream()
        .map(
            measure -> {
              List<ProgressReport> due = reports.getOrDefault(measure.id(), List.of());
              return standing(
                  ground,
                  measure,
                  copied.contains(measure.id()),
                  new Situation(
                      measure.closed(),
                      begun.contains(measure.id()),
                      late.getOrDefault(measure.id(), 0L).intValue(),
                      measure.deadline() != null && measure.deadline().isBefore(scope.today()),
                      gauges.getOrDefault(measure.id().value(), List.of()),
                      expectedLate.contains(measure.id()),
                      due.size(),
                      (int) due.stream().filter(ProgressReport::submitted).count(),
                      closureAsked.contains(measure.id())));
            })
        .toList();
  }

  private static Standing standing(
      Ground ground, PublishedMeasure measure, boolean copied, Situation situation) {
    boolean parked = measure.state() == MeasureState.SUSPENDED;
    ProgressClass progress = parked ? null : ProgressClass.of(situation);
    return new Standing(
        ground.topic(measure.id()),
        measure.section(),
        ground.ref(measure.coordinator()),
        progress,
        progress == ProgressClass.BEHIND ? situation.reasons() : List.of(),
        copied,
        measure.grade());
  }
}
