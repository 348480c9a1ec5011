package duban.compiler;

/**
 * Heights of lanes. Each has one row of tasks; under a task stand its boundary timers and the end
 * event of the overdue one; above and below that are channels where only flows run.
 *
 * @param height of the lane
 * @param row from the lane's top to the middle of its tasks
 */
record LaneSize(double height, double row) {

  static final LaneSize OFFICE = new LaneSize(262, 96);
  static final LaneSize UNIT = new LaneSize(222, 78);
  static final LaneSize GROUP = new LaneSize(264, 100);
}
