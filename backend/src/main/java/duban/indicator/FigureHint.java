package duban.indicator;

import duban.planning.ReportingPeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is odd about a figure; pointed out, never refused. */
public enum FigureHint {
  /** Nothing was filled in: the page will say "no data". */
  FIGURE_MISSING,
  /** It moves away from the target. */
  FIGURE_BACKWARDS,
  /** It covers half of the way or more at once, and is not near the curve either. */
  FIGURE_JUMPS,
  /** It is beyond the target. */
  FIGURE_BEYOND;

  private static final BigDecimal HALF_THE_WAY = BigDecimal.valueOf(50);

  /**
   * @param value null when nothing was filled in
   */
  static List<FigureHint> of(Standing standing, ReportingPeriod period, BigDecimal value) {
    if (value == null) {
      return List.of(FIGURE_MISSING);
    }
    Target target = standing.indicator().target();
    Optional<BigDecimal> last = standing.before(period).map(GivenValue::value);
    List<FigureHint> hints = new ArrayList<>();
    if (last.isPresent() && isBackwards(target, last.get(), value)) {
      hints.add(FIGURE_BACKWARDS);
    }
    if (isFar(target, last.orElse(standing.planned(period)), value)
        && isFar(target, standing.planned(period), value)) {
      hints.add(FIGURE_JUMPS);
    }
    if (target.isExceededBy(value) && !target.held()) {
      hints.add(FIGURE_BEYOND);
    }
    return hints;
  }

  private static boolean isBackwards(Target target, BigDecimal last, BigDecimal value) {
    int way = value.compareTo(last);
    return target.upwards() ? way < 0 : way > 0;
  }

  private static boolean isFar(Target target, BigDecimal from, BigDecimal to) {
    return target.share(to).subtract(target.share(from)).abs().compareTo(HALF_THE_WAY) >= 0;
  }
}
