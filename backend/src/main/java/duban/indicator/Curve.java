package duban.indicator;

import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where an indicator should be at the end of each period: in equal steps, unless edited. */
final class Curve {

  private Curve() {}

  /**
   * @param periods of the plan, in order
   */
  static Map<String, BigDecimal> linear(Target target, List<ReportingPeriod> periods) {
    Map<String, BigDecimal> points = new LinkedHashMap<>();
    for (ReportingPeriod period : periods) {
      points.put(period.toString(), at(target, period, periods));
    }
    return points;
  }

  private static BigDecimal at(Target target, ReportingPeriod period, List<ReportingPeriod> all) {
    if (target.held() || target.by() != null && year(period) > target.by()) {
      return target.value();
    }
    List<ReportingPeriod> way = all.stream().filter(isOnTheWay(target, period)).toList();
    BigDecimal steps = BigDecimal.valueOf(way.indexOf(period) + 1L);
    BigDecimal height = target.value().subtract(target.start());
    int scale = Math.max(target.value().scale(), Math.max(0, target.start().scale())) + 2;
    return plain(
        target
            .start()
            .add(
                height
                    .multiply(steps)
                    .divide(count(way), Math.max(2, scale), RoundingMode.HALF_UP)));
  }

  /** The periods from the start to the target: of the same year, or up to the year it is due. */
  private static Predicate<ReportingPeriod> isOnTheWay(Target target, ReportingPeriod period) {
    return target.perYear()
        ? other -> year(other) == year(period)
        : other -> target.by() == null || year(other) <= target.by();
  }

  private static BigDecimal count(List<ReportingPeriod> way) {
    return BigDecimal.valueOf(way.size());
  }

  static int year(ReportingPeriod period) {
    return period.lastDay().getYear();
  }

  /** 20 and not 2E+1, 0.5 and not 0.50. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
