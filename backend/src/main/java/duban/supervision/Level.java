package duban.supervision;

/** How far an overdue matter has come: 催办, then 黄牌, then 红牌. */
public enum Level {
  NONE("无", "noted"),
  URGE("催办", "urged"),
  YELLOW_CARD("黄牌", "yellow-card"),
  RED_CARD("红牌", "red-card");

  private final String title;
  private final String action;

  Level(String title, String action) {
    this.title = title;
    this.action = action;
  }

  public String title() {
    return title;
  }

  /** Slug of the step in the record of a measure. */
  String action() {
    return action;
  }

  public boolean isCard() {
    return this == YELLOW_CARD || this == RED_CARD;
  }

  boolean isAbove(Level other) {
    return compareTo(other) > 0;
  }

  /**
   * The step to take where the table names this level and that one was taken last: a card is shown
   * once, what the table names after it is urging again.
   */
  Level after(Level shown) {
    return this == NONE || isAbove(shown) ? this : URGE;
  }
}
