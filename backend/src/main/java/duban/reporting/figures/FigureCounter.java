package duban.reporting.figures;

import duban.closure.Closure;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureRef;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.progress.ProgressReport;
import duban.progress.ProgressReports;
import duban.reporting.facts.SpokenWords;
import duban.supervision.Level;
import duban.supervision.SupervisionCase;
import duban.supervision.SupervisionCases;
import duban.work.OpenTask;
import duban.work.OpenTasks;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the figures of a period of a plan. */
@Component
public class FigureCounter {

  private final Plans plans;
  private final ProgressReports reports;
  private final OpenTasks tasks;
  private final SupervisionCases cases;
  private final IndicatorFigures indicators;
  private final Organisation organisation;

  FigureCounter(
      Plans plans,
      ProgressReports reports,
      OpenTasks tasks,
      SupervisionCases cases,
      IndicatorFigures indicators,
      Organisation organisation) {
    this.plans = plans;
    this.reports = reports;
    this.tasks = tasks;
    this.cases = cases;
    this.indicators = indicators;
    this.organisation = organisation;
  }

  /**
   * Of some periods of a plan together.
   *
   * @param since when the report before was drafted, or the plan published: each card stands in one
   *     report
   */
  public Contents count(String plan, List<ReportingPeriod> periods, Instant since) {
    List<String> names = periods.stream().map(ReportingPeriod::toString).toList();
    int excused = names.stream().mapToInt(name -> reports.excused(plan, name)).sum();
    return count(plan, reports.ofPeriods(plan, names), excused, since, null);
  }

  /** Of all periods of a plan together, with how its measures ended. */
  public Contents countAll(PublishedPlan plan) {
    return count(
        plan.key(),
        reports.ofPlan(plan.key()),
        reports.excused(plan.key(), null),
        plan.publishedAt(),
        closing(plans.measures(plan.key())));
  }

  private Contents count(
      String plan, List<ProgressReport> all, int excused, Instant since, Contents.Closing closing) {
    List<PublishedMeasure> measures = plans.measures(plan);
    Map<MeasureId, PublishedMeasure> byId =
        measures.stream().collect(Collectors.toMap(PublishedMeasure::id, Function.identity()));
    List<ProgressReport> asked =
        all.stream().filter(r -> !r.consolidated() && r.counted()).toList();
    List<OpenTask> overdue =
        tasks.overdue(List.of(plan)).stream()
            .filter(task -> !task.kind().ofSupervision() && task.measure() != null)
            .toList();
    Tally sum = Tally.of(asked);
    Figures figures =
        new Figures(
            measures.size(),
            count(measures, PublishedMeasure::closed),
            sum.due(),
            sum.onTime(),
            sum.late(),
            sum.missing(),
            overdue.size(),
            sections(plan, byId, asked, overdue),
            units(asked, overdue));
    SpokenWords spoken = new SpokenWords(all, byId);
    QuotedWords words = new QuotedWords(spoken, byId, organisation);
    return new Contents(
        figures,
        missing(asked),
        words.problems(),
        cards(plan, since, byId),
        words.delays(),
        words.coordination(),
        indicators.of(plan),
        words.copied(),
        spoken.inTime(),
        excused,
        closing,
        null);
  }

  private Contents.Closing closing(List<PublishedMeasure> measures) {
    Map<String, Integer> grades = new LinkedHashMap<>();
    for (Closure.Grade grade : Closure.Grade.values()) {
      grades.put(grade.name(), count(measures, m -> grade.name().equals(m.grade())));
    }
    return new Contents.Closing(
        grades.entrySet().stream()
            .map(entry -> new Contents.GradeCount(entry.getKey(), entry.getValue()))
            .toList(),
        measures.stream()
            .filter(measure -> !measure.closed())
            .map(m -> new Contents.OpenMeasure(m.ref(), organisation.ref(m.coordinator())))
            .toList());
  }

  private static <T> int count(Collection<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }

  private List<Figures.SectionFigures> sections(
      String plan,
      Map<MeasureId, PublishedMeasure> measures,
      List<ProgressReport> asked,
      List<OpenTask> overdue) {
    Function<MeasureId, String> section = id -> measures.get(id).section().number();
    Map<String, List<ProgressReport>> reportsBySection =
        asked.stream().collect(Collectors.groupingBy(r -> section.apply(r.measure())));
    return plans.sections(plan).stream()
        .map(
            s -> {
              Tally tally = Tally.of(reportsBySection.getOrDefault(s.number(), List.of()));
              return new Figures.SectionFigures(
                  s.number(),
                  s.title(),
                  count(measures.values(), m -> m.section().number().equals(s.number())),
                  tally.due(),
                  tally.onTime(),
                  tally.late(),
                  tally.missing(),
                  count(overdue, task -> section.apply(task.measure()).equals(s.number())));
            })
        .toList();
  }

  private List<Figures.UnitFigures> units(List<ProgressReport> asked, List<OpenTask> overdue) {
    Map<UnitId, List<ProgressReport>> reportsByUnit =
        asked.stream().collect(Collectors.groupingBy(ProgressReport::unit));
    return Stream.concat(
            asked.stream().map(ProgressReport::unit), overdue.stream().map(OpenTask::unit))
        .distinct()
        .map(
            unit -> {
              Tally tally = Tally.of(reportsByUnit.getOrDefault(unit, List.of()));
              return new Figures.UnitFigures(
                  organisation.ref(unit),
                  tally.due(),
                  tally.onTime(),
                  tally.late(),
                  tally.missing(),
                  count(overdue, task -> task.unit().equals(unit)));
            })
        .toList();
  }

  private List<Contents.MissingUnit> missing(List<ProgressReport> asked) {
    Map<UnitId, List<String>> measures =
        asked.stream()
            .filter(report -> report.status() == ProgressReport.Status.MISSING)
            .collect(
                Collectors.groupingBy(
                    ProgressReport::unit,
                    LinkedHashMap::new,
                    Collectors.collectingAndThen(
                        Collectors.mapping(r -> r.measure().number(), Collectors.toList()),
                        numbers -> numbers.stream().distinct().toList())));
    return measures.entrySet().stream()
        .map(e -> new Contents.MissingUnit(organisation.ref(e.getKey()), e.getValue()))
        .toList();
  }

  /** Steps taken since then, on whatever became overdue before. */
  private List<Contents.Card> cards(
      String plan, Instant since, Map<MeasureId, PublishedMeasure> measures) {
    return cases.ofPlan(plan).stream()
        .filter(matter -> matter.measure() != null)
        .flatMap(matter -> cards(matter, measures.get(matter.measure()).ref()))
        .filter(card -> card.at().isAfter(since))
        .toList();
  }

  private Stream<Contents.Card> cards(SupervisionCase matter, MeasureRef measure) {
    return matter.steps().stream()
        .filter(step -> step.level() != Level.NONE)
        .map(
            step ->
                new Contents.Card(
                    organisation.ref(matter.unit()), measure, step.level(), step.at()));
  }
}
