package duban.compiler;

import java.util.List;

/** Where the label of an event, gateway or flow stands. */
enum LabelPlace {
  ABOVE,
  BELOW,
  LEFT,
  RIGHT_BELOW;

  private static final double CHARACTER = 12;
  private static final double HEIGHT = 14;
  private static final double SPACE = 4;

  Box beside(Box shape, String text) {
    double width = width(text);
    return switch (this) {
      case ABOVE -> Box.around(shape.centreX(), shape.y() - SPACE - HEIGHT / 2, width, HEIGHT);
      case BELOW -> Box.around(shape.centreX(), shape.bottom() + SPACE + HEIGHT / 2, width, HEIGHT);
      case LEFT -> new Box(shape.x() - SPACE - width, besideY(shape), width, HEIGHT);
      case RIGHT_BELOW -> new Box(shape.right() + SPACE, besideY(shape), width, HEIGHT);
    };
  }

  /** Of an answer that leaves a gateway to the right, or downwards. */
  static Box ofFlow(List<Point> path, String text) {
    Point start = path.get(0);
    boolean downwards = path.get(1).y() > start.y();
    return downwards
        ? new Box(start.x() + SPACE, start.y() + HEIGHT, width(text), HEIGHT)
        : new Box(start.x() + SPACE, start.y() - SPACE - HEIGHT, width(text), HEIGHT);
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 0x80 ? CHARACTER / 2 : CHARACTER).sum();
  }

  /** Clear of the border that a boundary event sits on. */
  private static double besideY(Box shape) {
    return shape.bottom() - HEIGHT;
  }
}
