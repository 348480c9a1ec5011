package duban.compiler;

/**
 * Where a node stands.
 *
 * @param row the height at which flows enter on the left and leave on the right
 */
record Spot(Box box, double row) {

  Spot(Box box) {
    this(box, box.centreY());
  }

  Point left() {
    return new Point(box.x(), row);
  }

  Point right() {
    return new Point(box.right(), row);
  }

  Point top() {
    return new Point(box.centreX(), box.y());
  }

  Point bottom() {
    return new Point(box.centreX(), box.bottom());
  }

  double centreX() {
    return box.centreX();
  }
}
