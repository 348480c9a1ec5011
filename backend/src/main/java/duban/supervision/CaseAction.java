package duban.supervision;

import java.util.Arrays;
import java.util.List;

/** What the office may do about a case at any time. */
public enum CaseAction {
  URGE(Level.URGE),
  YELLOW_CARD(Level.YELLOW_CARD),
  RED_CARD(Level.RED_CARD),
  /** 免予督办, as for force majeure. */
  WAIVE(Level.NONE),
  /** 办结, for what no task settles. */
  SETTLE(Level.NONE);

  private final Level level;

  CaseAction(Level level) {
    this.level = level;
  }

  Level level() {
    return level;
  }

  boolean isStep() {
    return level != Level.NONE;
  }

  /** What can be done about a case: never a lower card than the one shown. */
  static List<CaseAction> on(SupervisionCase matter) {
    return matter.open() ? on(matter.level(), matter.task() == null) : List.of();
  }

  /**
   * As above, about an open case.
   *
   * @param shown the highest step taken
   * @param ofLead whether it is on the whole lead of a measure, which no task settles
   */
  public static List<CaseAction> on(Level shown, boolean ofLead) {
    return Arrays.stream(values()).filter(action -> action.fits(shown, ofLead)).toList();
  }

  boolean fits(SupervisionCase matter) {
    return fits(matter.level(), matter.task() == null);
  }

  private boolean fits(Level shown, boolean ofLead) {
    return switch (this) {
      case URGE, WAIVE -> true;
      case YELLOW_CARD, RED_CARD -> level.isAbove(shown);
      case SETTLE -> ofLead;
    };
  }
}
