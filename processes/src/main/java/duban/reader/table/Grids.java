package duban.reader.table;

import duban.reader.text.CellBorders;
import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tables by their heads; what stands below with the same borders are their rows. */
final class Grids {

  /** Lines without borders inside a table: headings of its parts, marks of pages. */
  private static final int MOST_BETWEEN = 3;

  private static final int LONGEST_BETWEEN = 60;

  private final String text;
  private final List<Line> lines;

  private Grids(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /**
   * @param text normalised, with its tabs
   */
  static List<Grid> of(String text) {
    List<Line> lines = TableLines.of(text);
    Grids grids = new Grids(text, lines);
    List<Grid> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<Grid> grid = grids.at(i);
      if (grid.isPresent()) {
        found.add(grid.get());
        i += grid.get().lines().size() - 1;
      }
    }
    return List.copyOf(found);
  }

  private Optional<Grid> at(int start) {
    Optional<CellBorders> borders = CellBorders.of(lines.get(start));
    Optional<GridHead> head = borders.flatMap(b -> head(start, b)).filter(Grids::isRead);
    if (head.isEmpty()) {
      return RunOnTable.at(text, lines, start)
          .or(() -> AlignedGrid.at(text, lines, start))
          .or(() -> SpacedTable.at(text, lines, start));
    }
    int first = start;
    for (int rows = head.get().rows().size(); rows > 0; first++) {
      rows -= CellBorders.isRule(lines.get(first)) ? 0 : 1;
    }
    Grid grid = rows(start, first, head.get(), borders.get());
    return grid.rows().isEmpty() ? Optional.empty() : Optional.of(grid);
  }

  private Optional<GridHead> head(int start, CellBorders borders) {
    int next = start + 1;
    while (next < lines.size() && CellBorders.isRule(lines.get(next))) {
      next++;
    }
    // below the rule of a head stand its rows
    boolean rule = next > start + 1;
    return GridHead.of(borders.row(lines.get(start)), rule ? Optional.empty() : row(next, borders));
  }

  private Optional<GridRow> row(int index, CellBorders borders) {
    boolean row =
        index < lines.size()
            && CellBorders.of(lines.get(index)).isPresent()
            && !CellBorders.isRule(lines.get(index));
    return row ? Optional.of(borders.row(lines.get(index))) : Optional.empty();
  }

  private Grid rows(int start, int first, GridHead head, CellBorders borders) {
    List<GridRow> rows = new ArrayList<>();
    int end = first;
    for (int next = first; next >= 0; next = nextRow(end, head, borders)) {
      for (Line between : lines.subList(end, next)) {
        rows.add(GridRow.alone(between));
      }
      if (next < lines.size() && CellBorders.isRule(lines.get(next))) {
        end = next + 1;
      } else if (isRow(next, head, borders)) {
        rows.add(borders.row(lines.get(next)));
        end = next + 1;
      }
    }
    return new Grid(head, List.copyOf(rows), lines.subList(start, end));
  }

  /** The next line that is a row of this table; -1 where it ends. */
  private int nextRow(int from, GridHead head, CellBorders borders) {
    int limit = Math.min(lines.size(), from + MOST_BETWEEN + 1);
    for (int i = from; i < limit; i++) {
      if (i == from && CellBorders.isRule(lines.get(i))) {
        return i;
      }
      if (isRow(i, head, borders)) {
        if (i > from && startsAgain(i, head, borders)) {
          return -1;
        }
        boolean same = borders.row(lines.get(i)).cells().size() == head.names().size();
        return same || i == from ? i : -1;
      }
      if (CellBorders.of(lines.get(i)).isPresent() || !couldStandBetween(lines.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** The same head below other text, and below it a row numbered 1: another table of this kind. */
  private boolean startsAgain(int index, GridHead head, CellBorders borders) {
    int number = head.columns().indexOf(Column.NUMBER);
    int next = index + head.rows().size();
    Optional<GridRow> first = row(next, borders);
    return head.repeats(borders.row(lines.get(index)))
        && (number < 0 || first.filter(row -> row.cell(number).text().equals("1")).isPresent());
  }

  private static boolean couldStandBetween(Line line) {
    return line.text().length() <= LONGEST_BETWEEN && !line.text().endsWith("。");
  }

  static boolean isRead(GridHead head) {
    return head.holdsTasks() || GoalColumns.of(head).isPresent();
  }

  private boolean isRow(int index, GridHead head, CellBorders borders) {
    Optional<GridRow> row = row(index, borders);
    return row.isPresent()
        && (head.repeats(row.get())
            || GridHead.of(row.get(), row(index + 1, borders)).filter(Grids::isRead).isEmpty());
  }
}
