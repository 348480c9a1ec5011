package duban.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Where the lines of a column begin and end; several must agree. Equal where that is not to be
 * told.
 */
record PdfMargins(double left, double right) {

  private static final int FEWEST = 3;
  private static final double SHORTEST = 14;
  private static final PdfMargins UNKNOWN = new PdfMargins(0, 0);

  /** Those of each column of each page, or of all pages where a page has too few lines to tell. */
  static List<Map<Integer, PdfMargins>> of(List<List<PdfLine>> pages) {
    Map<Integer, PdfMargins> whole = columns(pages.stream().flatMap(List::stream).toList());
    return pages.stream()
        .map(
            page -> {
              Map<Integer, PdfMargins> margins = new HashMap<>(whole);
              columns(page)
                  .forEach((column, own) -> margins.merge(column, own, PdfMargins::better));
              return margins;
            })
        .toList();
  }

  boolean known() {
    return right > left;
  }

  private static PdfMargins better(PdfMargins whole, PdfMargins own) {
    return own.known() ? own : whole;
  }

  private static Map<Integer, PdfMargins> columns(List<PdfLine> lines) {
    Map<Integer, PdfMargins> columns = new HashMap<>();
    for (int column = 0; column <= 2; column++) {
      int which = column;
      columns.put(
          column, of(lines.stream().filter(line -> line.column() == which && !line.hasCells())));
    }
    return columns;
  }

  private static PdfMargins of(java.util.stream.Stream<PdfLine> column) {
    List<PdfLine> lines = column.toList();
    OptionalDouble right = edge(lines, line -> -line.right());
    OptionalDouble left = edge(lines, PdfLine::left);
    if (right.isEmpty() || left.isEmpty()) {
      return UNKNOWN;
    }
    double size =
        lines.stream()
            .mapToDouble(PdfLine::size)
            .sorted()
            .skip(lines.size() / 2)
            .findFirst()
            .orElse(0);
    PdfMargins margins = new PdfMargins(left.getAsDouble(), -right.getAsDouble());
    return margins.right - margins.left < SHORTEST * size ? UNKNOWN : margins;
  }

  /** The least place at which several lines stand. */
  private static OptionalDouble edge(List<PdfLine> lines, ToDoubleFunction<PdfLine> place) {
    List<PdfLine> sorted = lines.stream().sorted(Comparator.comparingDouble(place)).toList();
    for (int i = 0; i + FEWEST <= sorted.size(); i++) {
      double first = place.applyAsDouble(sorted.get(i));
      if (place.applyAsDouble(sorted.get(i + FEWEST - 1)) - first < sorted.get(i).size()) {
        return OptionalDouble.of(first);
      }
    }
    return OptionalDouble.empty();
  }
}
