package duban.indicator;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * How far an indicator is behind its curve (进度灯), the worst first; says nothing about time left.
 * Yellow and red begin at 10 and 30 points of the way from baseline to target (银川 2025). What
 * nobody has reported is not green.
 */
public enum ProgressLight {
  RED,
  YELLOW,
  NO_DATA,
  GREEN;

  private static final BigDecimal YELLOW_FROM = BigDecimal.TEN;
  private static final BigDecimal RED_FROM = BigDecimal.valueOf(30);

  /**
   * @param gap points behind the curve, null when there is no value
   */
  static ProgressLight of(BigDecimal gap) {
    if (gap == null) {
      return NO_DATA;
    }
    if (gap.compareTo(RED_FROM) >= 0) {
      return RED;
    }
    return gap.compareTo(YELLOW_FROM) >= 0 ? YELLOW : GREEN;
  }

  /** The worst of some; null when there are none. */
  public static ProgressLight worst(Collection<ProgressLight> lights) {
    return lights.stream().min(ProgressLight::compareTo).orElse(null);
  }
}
