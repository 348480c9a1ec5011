package duban.reader.table;

import duban.reader.text.CellBorders;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows whose cells stand on lines of their own, or go over several, each with its border behind it.
 */
final class BorderedCells {

  private static final int FEWEST_CELLS = 3;
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 12;
  private static final int MOST_LINES = 40;

  private final String text;
  private final List<Line> lines;
  private final List<Line> joined = new ArrayList<>();

  private BorderedCells(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The lines, each row of such tables on one. */
  static List<Line> joined(String text, List<Line> lines) {
    long ends = lines.stream().filter(BorderedCells::endsCell).count();
    if (ends < FEWEST_CELLS) {
      return lines;
    }
    BorderedCells cells = new BorderedCells(text, lines);
    for (int i = 0; i < lines.size(); ) {
      i = cells.take(i);
    }
    return cells.joined;
  }

  private int take(int start) {
    for (int columns = MOST_COLUMNS; columns >= FEWEST_COLUMNS; columns--) {
      int end = endOfRow(start, columns);
      Optional<GridHead> head = end > 0 ? head(start, end) : Optional.empty();
      boolean numbered = head.filter(h -> h.columns().get(0) == Column.NUMBER).isPresent();
      if (head.isPresent() && end == start + 1) {
        add(start, end);
        return rows(end, columns);
      } else if (numbered && isRegular(rowsByNumber(end, columns))) {
        List<Integer> ends = rowsByNumber(end, columns);
        add(start, end);
        IntStream.range(1, ends.size()).forEach(i -> add(ends.get(i - 1), ends.get(i)));
        return ends.get(ends.size() - 1);
      }
    }
    joined.add(lines.get(start));
    return start + 1;
  }

  private Optional<GridHead> head(int start, int end) {
    Line head = row(start, end);
    return CellBorders.of(head)
        .flatMap(borders -> GridHead.of(borders.row(head), Optional.empty()))
        .filter(Grids::isRead)
        .filter(found -> found.columns().stream().filter(c -> c == null).count() < 2);
  }

  /** Joins the rows below a head; the index behind the last. */
  private int rows(int start, int columns) {
    int next = start;
    while (next < lines.size()) {
      int end = endOfRow(next, columns);
      if (end < 0 && borders(lines.get(next)) < 2) {
        return next;
      }
      int last = end < 0 ? next + 1 : end;
      add(next, last);
      next = last;
    }
    return next;
  }

  /** Where rows end that go up to the next number; the first is where the head ends. */
  private List<Integer> rowsByNumber(int start, int columns) {
    List<Integer> ends = new ArrayList<>(List.of(start));
    int value = 0;
    for (int next = start; next < lines.size(); ) {
      int own = number(lines.get(next));
      value = own == value + 1 || own == 1 || value == 0 && own > 0 ? own : value;
      int end = endOfNumbered(next, columns, value + 1);
      if (end < 0) {
        return ends;
      }
      ends.add(end);
      next = end;
    }
    return ends;
  }

  /** Whether nearly all rows begin with a number, as those of a table without merged cells do. */
  private boolean isRegular(List<Integer> ends) {
    long numbered =
        ends.stream().limit(ends.size() - 1L).filter(i -> number(lines.get(i)) >= 0).count();
    long cells =
        IntStream.range(1, ends.size()).filter(i -> ends.get(i) > ends.get(i - 1) + 1).count();
    return cells > 1 && 10 * numbered >= 9 * cells;
  }

  private int endOfNumbered(int start, int columns, int value) {
    int whole = endOfRow(start, columns);
    for (int cells = 1; cells < columns && !isNumbered(whole, value); cells++) {
      int end = endOfRow(start, cells);
      if (isNumbered(end, value)) {
        return end;
      }
    }
    return whole;
  }

  private boolean isNumbered(int index, int number) {
    return index > 0 && index < lines.size() && number(lines.get(index)) == number;
  }

  /** The number in a line with nothing else in front of its border; -1 where there is none. */
  private static int number(Line line) {
    boolean number = line != null && line.text().matches("\\d{1,3} *\\|?");
    return number ? Integer.parseInt(line.text().replaceAll("[ |]", "")) : -1;
  }

  private void add(int start, int end) {
    joined.add(end == start + 1 ? lines.get(start) : row(start, end));
  }

  private Line row(int start, int end) {
    return Line.of(text, lines.get(start), lines.get(end - 1));
  }

  /**
   * The index behind the line with the last border of a row; -1 where a line has more than is
   * missing, or there are no more.
   */
  private int endOfRow(int start, int columns) {
    int borders = 0;
    for (int i = start; i < Math.min(lines.size(), start + MOST_LINES); i++) {
      Line line = lines.get(i);
      borders += borders(line);
      if (borders >= columns) {
        return borders == columns && line.text().endsWith("|") ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static int borders(Line line) {
    int leading = line.text().startsWith("|") && line.text().length() > 1 ? 1 : 0;
    return (int) line.text().chars().filter(c -> c == '|').count() - leading;
  }

  private static boolean endsCell(Line line) {
    return line.text().endsWith("|");
  }
}
