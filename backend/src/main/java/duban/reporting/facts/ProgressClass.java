package duban.reporting.facts;

/**
 * How far a measure is against the time gone by (五类进度). The classes follow 金寨 2025 [R31]; what puts
 * a measure in one is decided here alone, from what the product keeps. In this order:
 *
 * <ol>
 *   <li>{@link #COMPLETED} 已完成: its closure (销号) was accepted.
 *   <li>{@link #NOT_STARTED} 未启动: no unit has signed for it, and none has said anything of it.
 *   <li>{@link #BEHIND} 落后序时: there is at least one {@link Reason} for it.
 *   <li>{@link #AHEAD} 超序时: the lead has asked for its closure before its date; or it has
 *       indicators, all of them have values, and each has reached its target or is ten points or
 *       more ahead of its curve.
 *   <li>{@link #ON_TRACK} 达序时: all others.
 * </ol>
 *
 * A measure that is parked (挂账) is in none of them, and is told apart.
 */
public enum ProgressClass {
  COMPLETED("已完成"),
  AHEAD("超序时"),
  ON_TRACK("达序时"),
  BEHIND("落后序时"),
  NOT_STARTED("未启动");

  private final String title;

  ProgressClass(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** Whether it looks good: what looks good may be doubted. */
  public boolean green() {
    return this == COMPLETED || this == AHEAD || this == ON_TRACK;
  }

  public static ProgressClass of(Situation measure) {
    if (measure.closed()) {
      return COMPLETED;
    }
    if (!measure.started()) {
      return NOT_STARTED;
    }
    if (!measure.reasons().isEmpty()) {
      return BEHIND;
    }
    return measure.closureAsked() || measure.indicatorsAhead() ? AHEAD : ON_TRACK;
  }
}
