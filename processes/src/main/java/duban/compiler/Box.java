package duban.compiler;

/** The place of a shape or label on the page. */
record Box(double x, double y, double width, double height) {

  static final double EVENT = 36;
  static final double GATEWAY = 50;
  static final double TASK_WIDTH = 100;
  static final double TASK_HEIGHT = 80;

  static Box around(double centreX, double centreY, double width, double height) {
    return new Box(centreX - width / 2, centreY - height / 2, width, height);
  }

  static Box event(double centreX, double centreY) {
    return around(centreX, centreY, EVENT, EVENT);
  }

  static Box gateway(double centreX, double centreY) {
    return around(centreX, centreY, GATEWAY, GATEWAY);
  }

  static Box task(double centreX, double centreY) {
    return around(centreX, centreY, TASK_WIDTH, TASK_HEIGHT);
  }

  double centreX() {
    return x + width / 2;
  }

  double centreY() {
    return y + height / 2;
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }
}
