package duban.supervision;

/** How far an overdue matter has come: 催办, then 黄牌, then 红牌. */
public enum Level {
  NONE("无"),
  URGE("催办"),
  YELLOW_CARD("黄牌"),
  RED_CARD("红牌");

  private final String title;

  Level(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
