package duban.reporting.facts;

/** Why a measure is behind (落后序时). */
public enum Reason {
  /** A unit's work on it, not its paper, is past its date. */
  WORK_OVERDUE("有逾期未办结任务"),
  /** Its own deadline has passed. */
  DEADLINE_PASSED("完成时限已过，未销号"),
  /** An indicator is ten points or more behind its curve (进度灯 yellow or red). */
  INDICATOR_BEHIND("指标落后于序时曲线"),
  /** Who answers for it says that it will not be finished in time. */
  EXPECTED_LATE("预计不能按期完成"),
  /** Reports were asked for and not one came: nothing shows that it is not behind. */
  NOBODY_REPORTED("应报进展无一报送");

  private final String title;

  Reason(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
