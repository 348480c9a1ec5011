package duban.reporting.facts;

import duban.indicator.ProgressLight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What is known of a measure when it is classed.
 *
 * @param closed whether its closure was accepted
 * @param started whether a unit has signed for it or said anything of it
 * @param overdueWork tasks past their date: signing, implementing, consolidating, asking for
 *     closure
 * @param deadlinePassed whether its own deadline is over
 * @param gauges its indicators
 * @param expectedLate whether the last word was that it will be late
 * @param asked reports asked for in the period, whose cut-off has passed or that were given
 * @param given of these
 * @param closureAsked whether the office has its closure to decide
 */
public record Situation(
    boolean closed,
    boolean started,
    int overdueWork,
    boolean deadlinePassed,
    List<Gauge> gauges,
    boolean expectedLate,
    int asked,
    int given,
    boolean closureAsked) {

  /** From how many points ahead of its curve a number counts as early: as many as make it late. */
  private static final BigDecimal AHEAD_FROM = BigDecimal.TEN;

  /**
   * Where an indicator stands.
   *
   * @param gap points behind the curve, negative when ahead; null when nobody gave a value
   */
  public record Gauge(ProgressLight light, boolean reached, @Nullable BigDecimal gap) {

    boolean behind() {
      return !reached && (light == ProgressLight.RED || light == ProgressLight.YELLOW);
    }

    boolean ahead() {
      return reached || gap != null && gap.negate().compareTo(AHEAD_FROM) >= 0;
    }
  }

  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    add(reasons, overdueWork > 0, Reason.WORK_OVERDUE);
    add(reasons, deadlinePassed, Reason.DEADLINE_PASSED);
    add(reasons, gauges.stream().anyMatch(Gauge::behind), Reason.INDICATOR_BEHIND);
    add(reasons, expectedLate, Reason.EXPECTED_LATE);
    add(reasons, asked > 0 && given == 0, Reason.NOBODY_REPORTED);
    return reasons;
  }

  private static void add(List<Reason> reasons, boolean holds, Reason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }

  boolean indicatorsAhead() {
    return !gauges.isEmpty() && gauges.stream().allMatch(Gauge::ahead);
  }
}
