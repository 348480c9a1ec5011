package duban.indicator;

import duban.organisation.UnitId;
import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an indicator stands: its curve beside what was reported.
 *
 * @param answering who reports it, null when nobody does yet
 * @param curve planned numbers by period
 * @param values every value ever given, oldest first
 */
public record Standing(
    TrackedIndicator indicator,
    UnitId answering,
    Map<String, BigDecimal> curve,
    List<GivenValue> values) {

  /** The value that counts in each period: the last one given. */
  Map<String, GivenValue> counting() {
    Map<String, GivenValue> last = new LinkedHashMap<>();
    values.forEach(value -> last.put(value.period(), value));
    return last;
  }

  /** The value that counts in the newest period that has one. */
  Optional<GivenValue> latest() {
    return counting().values().stream().max(byPeriod());
  }

  /** The value that counted before a period; in the same year where each year begins anew. */
  Optional<GivenValue> before(ReportingPeriod period) {
    return counting().values().stream()
        .filter(value -> periodOf(value).lastDay().isBefore(period.lastDay()))
        .filter(value -> !indicator.target().perYear() || sameYear(value, period))
        .max(byPeriod());
  }

  /**
   * What the latest value is compared with: the newest period that is over, for a value that stays
   * away falls behind as the curve goes on; or its own, where that is newer.
   */
  public String comparedPeriod(LocalDate today) {
    Optional<ReportingPeriod> over =
        curve.keySet().stream()
            .map(ReportingPeriod::of)
            .filter(period -> period.lastDay().isBefore(today))
            .max(Comparator.comparing(ReportingPeriod::lastDay));
    Optional<ReportingPeriod> given = latest().map(Standing::periodOf);
    return java.util.stream.Stream.of(over, given)
        .flatMap(Optional::stream)
        .max(Comparator.comparing(ReportingPeriod::lastDay))
        .map(ReportingPeriod::toString)
        .orElse(null);
  }

  /** Points behind the curve (of 100 between start and target); null when nothing was given. */
  public BigDecimal gap(LocalDate today) {
    String compared = comparedPeriod(today);
    if (compared == null) {
      return null;
    }
    ReportingPeriod period = ReportingPeriod.of(compared);
    return latest()
        .filter(value -> !indicator.target().perYear() || sameYear(value, period))
        .map(value -> indicator.target().gap(planned(period), value.value()))
        .orElse(null);
  }

  public ProgressLight light(LocalDate today) {
    return ProgressLight.of(gap(today));
  }

  /** Whether the latest value is as good as the plan wants it in the end. */
  public boolean reached() {
    return latest().map(value -> indicator.target().isReachedBy(value.value())).orElse(false);
  }

  public BigDecimal latestValue() {
    return latest().map(GivenValue::value).orElse(null);
  }

  /** The planned number of a period; that of the last point before it where it has none itself. */
  BigDecimal planned(ReportingPeriod period) {
    return curve.entrySet().stream()
        .filter(point -> !ReportingPeriod.of(point.getKey()).lastDay().isAfter(period.lastDay()))
        .max(Comparator.comparing(point -> ReportingPeriod.of(point.getKey()).lastDay()))
        .map(Map.Entry::getValue)
        .orElse(indicator.target().start());
  }

  private static Comparator<GivenValue> byPeriod() {
    return Comparator.comparing(value -> periodOf(value).lastDay());
  }

  private static ReportingPeriod periodOf(GivenValue value) {
    return ReportingPeriod.of(value.period());
  }

  private static boolean sameYear(GivenValue value, ReportingPeriod period) {
    return Curve.year(periodOf(value)) == Curve.year(period);
  }
}
