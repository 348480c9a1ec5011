package duban.indicator;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.Plans;
import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Where the indicators of plans and measures stand, and the figures that reports bring. */
@Service
public class Indicators {

  private final IndicatorTable table;
  private final Plans plans;
  private final Clock clock;

  Indicators(IndicatorTable table, Plans plans, Clock clock) {
    this.table = table;
    this.plans = plans;
    this.clock = clock;
  }

  /** All indicators of a plan, its goals first. */
  public List<Standing> ofPlan(String plan) {
    return standings(table.ofPlan(plan));
  }

  /** The indicators of a measure. */
  public List<Standing> ofMeasure(MeasureId measure) {
    return standings(
        table.ofPlan(measure.plan()).stream()
            .filter(indicator -> measure.equals(indicator.measure()))
            .toList());
  }

  /**
   * The indicators that a unit answers for in its report on a measure: those of the measure, and
   * the goals of the plan that the office has assigned to it.
   */
  public List<Standing> askedOf(UnitId unit, MeasureId measure) {
    return standings(
            table.ofPlan(measure.plan()).stream()
                .filter(
                    indicator -> indicator.measure() == null || indicator.measure().equals(measure))
                .toList())
        .stream()
        .filter(standing -> unit.equals(standing.answering()))
        .toList();
  }

  private List<Standing> standings(List<TrackedIndicator> indicators) {
    List<Long> ids = indicators.stream().map(TrackedIndicator::id).toList();
    Map<Long, Map<String, BigDecimal>> points = table.points(ids);
    Map<Long, List<GivenValue>> values = table.values(ids);
    Map<MeasureId, UnitId> leads =
        plans.coordinators(
            indicators.stream().map(TrackedIndicator::measure).filter(Objects::nonNull).toList());
    return indicators.stream()
        .map(
            indicator ->
                new Standing(
                    indicator,
                    indicator.measure() == null
                        ? indicator.assigned()
                        : leads.get(indicator.measure()),
                    inOrder(points.getOrDefault(indicator.id(), Map.of())),
                    values.getOrDefault(indicator.id(), List.of())))
        .toList();
  }

  private static Map<String, BigDecimal> inOrder(Map<String, BigDecimal> points) {
    Map<String, BigDecimal> ordered = new LinkedHashMap<>();
    points.entrySet().stream()
        .sorted(
            java.util.Comparator.comparing(point -> ReportingPeriod.of(point.getKey()).lastDay()))
        .forEach(point -> ordered.put(point.getKey(), point.getValue()));
    return ordered;
  }

  /** As {@link #askedOf(UnitId, MeasureId)}, among the indicators of its plan. */
  public static List<Standing> askedOf(List<Standing> ofPlan, UnitId unit, MeasureId measure) {
    return ofPlan.stream()
        .filter(standing -> unit.equals(standing.answering()))
        .filter(
            standing ->
                standing.indicator().measure() == null
                    || standing.indicator().measure().equals(measure))
        .toList();
  }

  /** The worst progress light of each measure that has indicators. */
  public Map<MeasureId, ProgressLight> lights(String plan) {
    LocalDate today = today();
    return ofPlan(plan).stream()
        .filter(standing -> standing.indicator().measure() != null)
        .collect(
            Collectors.toMap(
                standing -> standing.indicator().measure(),
                standing -> standing.light(today),
                (one, other) -> ProgressLight.worst(List.of(one, other))));
  }

  /** How many indicators show each light. */
  public static Map<ProgressLight, Long> count(List<Standing> standings, LocalDate today) {
    return standings.stream()
        .collect(
            Collectors.groupingBy(
                standing -> standing.light(today),
                () -> new EnumMap<>(ProgressLight.class),
                Collectors.counting()));
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Keeps the figures of a report. One that is as it was is not written again, one that the unit
   * does not answer for is passed over.
   */
  public void give(
      List<Figure> figures, UnitId unit, MeasureId measure, String period, Actor actor) {
    Map<Long, Standing> asked =
        askedOf(unit, measure).stream()
            .collect(Collectors.toMap(s -> s.indicator().id(), Function.identity()));
    for (Figure figure : figures) {
      Standing standing = asked.get(figure.indicator());
      if (standing != null && figure.value() != null && !isGiven(standing, period, figure)) {
        table.add(figure.indicator(), period, figure.value(), unit, actor.name(), clock.instant());
      }
    }
  }

  private static boolean isGiven(Standing standing, String period, Figure figure) {
    return Optional.ofNullable(standing.counting().get(period))
        .filter(given -> given.value().compareTo(figure.value()) == 0)
        .isPresent();
  }

  /** What is odd about a figure, among those asked of a unit. */
  public List<FigureHint> hints(Standing asked, String period, BigDecimal value) {
    return FigureHint.of(asked, ReportingPeriod.of(period), value);
  }
}
