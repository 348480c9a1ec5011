package duban.compiler;

import java.util.ArrayList;
import java.util.List;

/** The way of a flow over the page: horizontal and vertical pieces only. */
final class Route {

  private final List<Point> points = new ArrayList<>();

  private Route(Point start) {
    points.add(start);
  }

  static Route from(Point start) {
    return new Route(start);
  }

  /**
   * A straight line, or one with a vertical piece at {@code trunkX} where the ends differ in
   * height.
   */
  static List<Point> across(Point start, double trunkX, Point end) {
    return from(start).toX(trunkX).toY(end.y()).to(end);
  }

  Route toX(double x) {
    points.add(new Point(x, last().y()));
    return this;
  }

  Route toY(double y) {
    points.add(new Point(last().x(), y));
    return this;
  }

  List<Point> to(Point end) {
    points.add(end);
    return withoutIdleBends();
  }

  private Point last() {
    return points.get(points.size() - 1);
  }

  private List<Point> withoutIdleBends() {
    List<Point> bends = new ArrayList<>();
    for (Point point : points) {
      if (!bends.isEmpty() && bends.get(bends.size() - 1).equals(point)) {
        continue;
      }
      if (bends.size() > 1
          && aligned(bends.get(bends.size() - 2), bends.get(bends.size() - 1), point)) {
        bends.remove(bends.size() - 1);
      }
      bends.add(point);
    }
    return List.copyOf(bends);
  }

  private static boolean aligned(Point a, Point b, Point c) {
    return (a.x() == b.x() && b.x() == c.x()) || (a.y() == b.y() && b.y() == c.y());
  }
}
