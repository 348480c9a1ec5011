package duban.compiler;

/**
 * A lane on the page.
 *
 * @param row the middle of its tasks
 */
record LanePlace(String id, double top, double row) {

  /** Where the end events under the tasks are, from the row. */
  static final double UNDER = 96;

  /** Over all shapes of the lane. */
  double channelAbove() {
    return top + 18;
  }

  /** Just over the tasks; in the office's lane under {@link #channelAbove()}. */
  double lowerChannelAbove() {
    return row - 60;
  }

  /** Middle of the end events that stand under the tasks. */
  double under() {
    return row + UNDER;
  }

  /** Under all shapes of the lane. */
  double channelBelow() {
    return row + 130;
  }

  /** The second channel under the shapes; the office's lane only. */
  double lowerChannelBelow() {
    return row + 146;
  }
}
