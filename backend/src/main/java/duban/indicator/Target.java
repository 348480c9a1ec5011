package duban.indicator;

import duban.plan.Indicator;
import duban.plan.Indicator.Comparator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an indicator wants to reach and from where; the arithmetic of it, in decimals.
 *
 * @param value to reach; the lower end of a range
 * @param max upper end of a range, else null
 * @param measuredIn unit of measure: 家, %
 * @param by year it is due, null for the end of the plan
 * @param perYear whether each year begins anew
 * @param baseline where it starts, null where nobody said
 */
public record Target(
    Comparator comparator,
    BigDecimal value,
    BigDecimal max,
    String measuredIn,
    Integer by,
    boolean perYear,
    BigDecimal baseline) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Target of(Indicator written) {
    return new Target(
        written.comparator(),
        written.value(),
        written.valueMax(),
        written.unit(),
        written.by(),
        written.perYear(),
        written.baseline());
  }

  /** Where the way begins: each year at nothing, else at the baseline, at nothing without one. */
  BigDecimal start() {
    return baseline == null || perYear ? BigDecimal.ZERO : baseline;
  }

  /**
   * Whether the number is to be held rather than climbed to: a share wanted every year does not add
   * up, and a ceiling without a baseline has no way to it.
   */
  boolean held() {
    return perYear && "%".equals(measuredIn)
        || comparator == Comparator.AT_MOST && (baseline == null || perYear)
        || start().compareTo(value) == 0;
  }

  /** Whether more is better. */
  boolean upwards() {
    return comparator != Comparator.AT_MOST && (held() || value.compareTo(start()) > 0);
  }

  /** Whether a number is as good as wanted, whatever the day. */
  boolean isReachedBy(BigDecimal number) {
    return upwards()
        ? number.compareTo(value) >= 0
        : number.compareTo(max == null ? value : max) <= 0;
  }

  /** Whether a number is better than anybody wanted. */
  boolean isExceededBy(BigDecimal number) {
    return upwards()
        ? number.compareTo(max == null ? value : max) > 0
        : number.compareTo(value) < 0;
  }

  /** How much of the way is done, in points of 100; more than that beyond the target. */
  BigDecimal share(BigDecimal number) {
    if (held()) {
      return isReachedBy(number) ? HUNDRED : shareOfHeld(number);
    }
    return number
        .subtract(start())
        .multiply(HUNDRED)
        .divide(value.subtract(start()), 4, RoundingMode.HALF_UP);
  }

  private BigDecimal shareOfHeld(BigDecimal number) {
    BigDecimal part = upwards() ? number : value;
    BigDecimal whole = upwards() ? value : number;
    return whole.signum() == 0
        ? BigDecimal.ZERO
        : part.multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
  }

  /** Points that a number is behind a planned one; negative when it is ahead. */
  BigDecimal gap(BigDecimal planned, BigDecimal number) {
    return share(planned).subtract(share(number)).setScale(1, RoundingMode.HALF_UP);
  }
}
