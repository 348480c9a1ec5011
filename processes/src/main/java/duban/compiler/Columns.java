package duban.compiler;

/** Hands out the columns of the page from left to right; no two columns share an x. */
final class Columns {

  /** Room for a gateway or event beside its neighbours. */
  static final double GAP = 50;

  /** Room for a task whose timer has its label on the left. */
  static final double TASK_GAP = 80;

  private double right;

  Columns(double left) {
    right = left;
  }

  /** The left side of a new column. */
  double next(double gap, double width) {
    double left = right + gap;
    right = left + width;
    return left;
  }

  /** The middle of a new column for a task. */
  double task() {
    return next(TASK_GAP, Box.TASK_WIDTH) + Box.TASK_WIDTH / 2;
  }

  /** The middle of a new column for a gateway. */
  double gateway() {
    return next(GAP, Box.GATEWAY) + Box.GATEWAY / 2;
  }

  /** The middle of a new column for an event. */
  double event() {
    return next(GAP, Box.EVENT) + Box.EVENT / 2;
  }

  double right() {
    return right;
  }
}
