package duban.indicator;

import duban.organisation.Organisation;
import duban.organisation.Ref;
import duban.plan.Indicator;
import duban.planning.ReportingPeriod;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;

/**
 * An indicator for pages: what it wants, who answers, its curve and where it stands.
 *
 * @param goal whether it stands among the goals of the plan
 * @param measure number of the measure it belongs to, null where none has it
 * @param answering null when the office has not named a unit yet
 * @param value the latest reported, null when there is none
 * @param valuePeriod which period that was of
 * @param planned what the curve says for the compared period
 * @param comparedPeriod the period the value is compared with
 * @param gap points behind the curve
 * @param actions what the reader may change: {@code draw} the curve, {@code assign} a unit
 */
public record IndicatorView(
    long id,
    String name,
    String phrase,
    boolean goal,
    @Nullable String measure,
    @Nullable Ref answering,
    Indicator.Comparator comparator,
    BigDecimal target,
    @Nullable BigDecimal targetMax,
    @Nullable String measuredIn,
    @Nullable Integer by,
    boolean perYear,
    @Nullable BigDecimal baseline,
    @Nullable Integer baselineYear,
    @Nullable Indicator.Kind kind,
    @Nullable BigDecimal value,
    @Nullable String valuePeriod,
    @Nullable BigDecimal planned,
    @Nullable String comparedPeriod,
    @Nullable BigDecimal gap,
    ProgressLight light,
    boolean reached,
    List<Point> points,
    List<Given> history,
    List<String> actions) {

  /** One period of the curve. */
  @Schema(name = "IndicatorPoint")
  public record Point(String period, @Nullable BigDecimal planned, @Nullable BigDecimal actual) {}

  /** A value as it was given. */
  @Schema(name = "IndicatorValue")
  public record Given(String period, BigDecimal value, Ref unit, String by, Instant at) {}

  public static IndicatorView of(
      Standing standing, Organisation organisation, LocalDate today, boolean byOffice) {
    TrackedIndicator of = standing.indicator();
    Target target = of.target();
    String compared = standing.comparedPeriod(today);
    return new IndicatorView(
        of.id(),
        of.name(),
        of.phrase(),
        of.goal(),
        of.measure() == null ? null : of.measure().number(),
        standing.answering() == null ? null : organisation.ref(standing.answering()),
        target.comparator(),
        target.value(),
        target.max(),
        target.measuredIn(),
        target.by(),
        target.perYear(),
        target.baseline(),
        of.baselineYear(),
        of.kind(),
        standing.latestValue(),
        standing.latest().map(GivenValue::period).orElse(null),
        compared == null ? null : standing.planned(ReportingPeriod.of(compared)),
        compared,
        standing.gap(today),
        standing.light(today),
        standing.reached(),
        points(standing),
        standing.values().stream()
            .map(
                given ->
                    new Given(
                        given.period(),
                        given.value(),
                        organisation.ref(given.unit()),
                        given.by(),
                        given.at()))
            .toList(),
        actions(of, byOffice));
  }

  private static List<String> actions(TrackedIndicator indicator, boolean byOffice) {
    if (!byOffice) {
      return List.of();
    }
    return indicator.measure() == null ? List.of("draw", "assign") : List.of("draw");
  }

  private static List<Point> points(Standing standing) {
    Map<String, GivenValue> counting = standing.counting();
    return Stream.concat(standing.curve().keySet().stream(), counting.keySet().stream())
        .distinct()
        .sorted(java.util.Comparator.comparing(period -> ReportingPeriod.of(period).lastDay()))
        .map(
            period ->
                new Point(
                    period,
                    standing.curve().get(period),
                    counting.containsKey(period) ? counting.get(period).value() : null))
        .toList();
  }
}
