package duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Two columns of text on a page: most lines have a gap at the same place, and on both sides of it
 * most reach to the end, which the cells of a table do not.
 */
final class PdfColumns {

  private static final int FEWEST_LINES = 8;
  private static final double SIDE_BY_SIDE = 0.5;
  private static final double ACROSS = 0.15;
  private static final double FULL = 0.6;
  private static final double SLACK = 2;
  private static final int STEPS = 40;

  private PdfColumns() {}

  /** The lines in the order in which they are read. */
  static List<PdfLine> inOrder(List<PdfCharacters> lines) {
    OptionalDouble gutter = gutter(lines);
    if (gutter.isEmpty()) {
      return lines.stream().map(line -> line.line(0)).toList();
    }
    List<PdfLine> read = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (PdfCharacters line : lines) {
      if (crosses(line, gutter.getAsDouble())) {
        read.addAll(right);
        right.clear();
        read.add(line.line(0));
      } else {
        List<PdfCharacters> sides = line.split(gutter.getAsDouble());
        sides.stream().limit(1).filter(s -> !s.isEmpty()).forEach(s -> read.add(s.line(1)));
        sides.stream().skip(1).filter(s -> !s.isEmpty()).forEach(s -> right.add(s.line(2)));
      }
    }
    read.addAll(right);
    return read;
  }

  private static OptionalDouble gutter(List<PdfCharacters> lines) {
    double left = lines.stream().mapToDouble(PdfCharacters::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfCharacters::right).max().orElse(0);
    double step = (right - left) / STEPS;
    return DoubleStream.iterate(
            left + step * STEPS / 3, x -> x < right - step * STEPS / 3, x -> x + step)
        .filter(x -> step > 0 && isGutter(x, lines))
        .findFirst();
  }

  private static boolean isGutter(double x, List<PdfCharacters> lines) {
    long across = lines.stream().filter(line -> crosses(line, x)).count();
    if (across > ACROSS * lines.size()) {
      return false;
    }
    List<List<PdfCharacters>> pairs =
        lines.stream()
            .filter(line -> !crosses(line, x))
            .map(line -> line.split(x))
            .filter(sides -> sides.stream().noneMatch(PdfCharacters::isEmpty))
            .toList();
    return pairs.size() >= FEWEST_LINES
        && pairs.size() >= SIDE_BY_SIDE * lines.size()
        && isFilled(pairs.stream().map(sides -> sides.get(0)).toList())
        && isFilled(pairs.stream().map(sides -> sides.get(1)).toList());
  }

  /** Whether the line has no gap there, of the width of a character at least. */
  private static boolean crosses(PdfCharacters line, double x) {
    List<PdfCharacters> sides = line.split(x);
    PdfCharacters before = sides.get(0);
    PdfCharacters behind = sides.get(1);
    return !before.isEmpty() && !behind.isEmpty() && behind.left() - before.right() < line.size();
  }

  private static boolean isFilled(List<PdfCharacters> side) {
    double end = side.stream().mapToDouble(PdfCharacters::right).max().orElse(0);
    long full = side.stream().filter(s -> s.right() > end - SLACK * s.size()).count();
    return full >= FULL * side.size();
  }
}
