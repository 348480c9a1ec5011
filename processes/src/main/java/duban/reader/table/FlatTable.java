package duban.reader.table;

import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that lost its columns, one cell a line: the names of its columns, then its cells.
 *
 * @param cells without heads printed again
 * @param start index of its first line
 * @param end index of the line behind its last
 */
record FlatTable(GridHead head, List<Line> cells, int start, int end) {

  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_COLUMNS = 12;

  /** The first table at or after a line. */
  static Optional<FlatTable> find(List<Line> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      Optional<GridHead> head = head(lines, i);
      if (head.isPresent()) {
        return Optional.of(new FlatCells(lines, i, head.get()).table());
      }
    }
    return Optional.empty();
  }

  /** The same table with its rows, where every row has all its cells; else empty. */
  Optional<Grid> grid() {
    int columns = head.names().size();
    List<GridRow> rows = new ArrayList<>();
    for (int i = 0; i + columns <= cells.size(); i += columns) {
      List<Line> row = cells.subList(i, i + columns);
      rows.add(new GridRow(row.get(0), row));
    }
    boolean whole = cells.size() % columns == 0 && rows.stream().allMatch(this::fits);
    return whole ? Optional.of(new Grid(head, rows, cells)) : Optional.empty();
  }

  private boolean fits(GridRow row) {
    List<Column> columns = head.columns();
    for (int i = 0; i < columns.size(); i++) {
      Line cell = row.cell(i);
      boolean units = columns.get(i) != null && columns.get(i).holdsUnits();
      boolean number = columns.get(i) == Column.NUMBER;
      if (number && !RowNumber.is(cell) || units && !isOfUnits(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfUnits(Line cell) {
    return UnitCells.areUnits(cell) || UnitCells.isNobody(cell);
  }

  /** The most names that make a head. */
  static Optional<GridHead> head(List<Line> lines, int start) {
    int most = 0;
    while (most < MOST_COLUMNS && start + most < lines.size() && isName(lines.get(start + most))) {
      most++;
    }
    for (int columns = most; columns >= FEWEST_COLUMNS; columns--) {
      List<Line> names = lines.subList(start, start + columns);
      Optional<GridHead> head =
          GridHead.of(new GridRow(names.get(0), names), Optional.empty())
              .filter(Grids::isRead)
              .filter(FlatTable::isClosed);
      if (head.isPresent()) {
        return head;
      }
    }
    return Optional.empty();
  }

  /** Below the names the first heading of a group may look like one more. */
  private static boolean isClosed(GridHead head) {
    List<Column> columns = head.columns();
    boolean goals = GoalColumns.of(head).isPresent();
    long unknown = columns.stream().filter(column -> column == null).count();
    if (columns.get(0) == null
        || isCaption(head.names().get(0).upper())
        || columns.lastIndexOf(Column.NUMBER) > 1
        || unknown > 1 && !goals) {
      return false;
    }
    Column last = columns.get(columns.size() - 1);
    boolean years = goals && head.names().get(columns.size() - 1).upper().matches("\\d{4}年?.*");
    boolean only = last == Column.TASK && columns.indexOf(last) == columns.size() - 1;
    return years || only || last != null && last != Column.TASK && last != Column.CATEGORY;
  }

  /** Above a head without 序号 stands the name of the table. */
  private static boolean isCaption(String name) {
    return name.length() > 4 && name.matches(".*(?:表|清单|台账|方案|分工|计划|要点)(?:\\(.*\\))?");
  }

  private static boolean isName(Line line) {
    String name = Column.plain(line.text());
    return name.length() <= 12 && !name.matches(".*[。;,:].*|\\d{1,3}|");
  }
}
