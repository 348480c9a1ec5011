package duban.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between the cells of a row. */
public enum CellBorders {
  TAB("\t"),
  DOUBLE_PIPE("||"),
  PIPE("|");

  private static final int FEWEST_CELLS = 6;

  private final String border;

  CellBorders(String border) {
    this.border = border;
  }

  /** The borders in a line; empty where it is no row of a table. */
  public static Optional<CellBorders> of(Line line) {
    String text = line.text();
    if (text.contains(TAB.border)) {
      return Optional.of(TAB);
    }
    boolean pipe = text.contains(PIPE.border);
    boolean onlyDouble = pipe && !text.replace(DOUBLE_PIPE.border, "").contains(PIPE.border);
    return pipe ? Optional.of(onlyDouble ? DOUBLE_PIPE : PIPE) : Optional.empty();
  }

  /** Extractors that put each cell on a line of its own may leave its border behind it. */
  public static List<Line> withoutSingle(List<Line> lines) {
    List<Line> bordered = lines.stream().filter(CellBorders::hasBorderAtEnd).toList();
    return bordered.size() < FEWEST_CELLS
        ? lines
        : lines.stream()
            .map(line -> hasBorderAtEnd(line) ? line.part(0, line.text().length() - 1) : line)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private static boolean hasBorderAtEnd(Line line) {
    return line.text().indexOf('|') == line.text().length() - 1;
  }

  /** The line that some put below the heading: {@code |---|:-:|}. */
  public static boolean isRule(Line line) {
    return line.text().matches("[-|:+=─━ ]{3,}") && line.text().matches(".*[-=─━]{2}.*");
  }

  public GridRow row(Line line) {
    String text = line.text();
    boolean framed = this != TAB;
    int start = framed && text.startsWith(border) ? border.length() : 0;
    boolean closed = framed && text.length() > start && text.endsWith(border);
    int end = closed ? text.length() - border.length() : text.length();
    List<Line> cells = new ArrayList<>();
    for (int from = start; from <= end; ) {
      int to = text.indexOf(border, from);
      to = to < 0 || to > end ? end : to;
      cells.add(framed ? unmarked(line.part(from, to)) : line.part(from, to));
      from = to + border.length();
    }
    return new GridRow(line, List.copyOf(cells));
  }

  /** Without the asterisks of bold print. */
  private static Line unmarked(Line cell) {
    int from = 0;
    int to = cell.text().length();
    while (from < to && cell.text().charAt(from) == '*') {
      from++;
    }
    while (to > from && cell.text().charAt(to - 1) == '*') {
      to--;
    }
    return cell.part(from, to);
  }
}
