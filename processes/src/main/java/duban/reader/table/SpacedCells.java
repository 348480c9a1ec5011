package duban.reader.table;

import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the pieces of a row among its columns, in order: the cheapest way in which names of units
 * stand in columns of units, times in those of times and other words in the others.
 */
final class SpacedCells {

  private static final int MISPLACED = 10;
  private static final int BLANK = 3;
  private static final int TOGETHER = 2;
  private static final int LONGEST_CATEGORY = 16;

  private final String text;
  private final List<Column> columns;

  SpacedCells(String text, List<Column> columns) {
    this.text = text;
    this.columns = columns;
  }

  List<Line> of(List<Line> pieces) {
    int[] ends = ends(pieces);
    List<Line> cells = new ArrayList<>();
    int from = 0;
    for (int column = 0; column < columns.size(); column++) {
      int to = ends[column];
      Line place = pieces.get(Math.min(from, pieces.size() - 1));
      cells.add(
          to == from
              ? new Line(place.start(), "")
              : Line.of(text, pieces.get(from), pieces.get(to - 1)));
      from = to;
    }
    return cells;
  }

  /** The index behind the last piece of each column. */
  private int[] ends(List<Line> pieces) {
    int n = pieces.size();
    int k = columns.size();
    int[][] cost = new int[k + 1][n + 1];
    int[][] from = new int[k + 1][n + 1];
    for (int[] each : cost) {
      Arrays.fill(each, Integer.MAX_VALUE / 2);
    }
    cost[0][0] = 0;
    for (int column = 1; column <= k; column++) {
      for (int end = 0; end <= n; end++) {
        int own = 0;
        for (int begin = end; begin >= 0; begin--) {
          own += begin < end ? cost(columns.get(column - 1), pieces.get(begin)) : 0;
          int size = end - begin;
          int all = cost[column - 1][begin] + own + cost(pieces.subList(begin, end));
          // the earlier column takes more where it makes no difference
          if (all < cost[column][end]) {
            cost[column][end] = all;
            from[column][end] = begin;
          }
        }
      }
    }
    int[] ends = new int[k];
    for (int column = k, end = n; column > 0; end = from[column][end], column--) {
      ends[column - 1] = end;
    }
    return ends;
  }

  /** A piece without words is a blank cell, and nothing else. */
  private static int cost(List<Line> cell) {
    boolean blank = cell.stream().anyMatch(Line::isEmpty);
    if (cell.isEmpty() || blank) {
      return cell.isEmpty() ? BLANK : MISPLACED * (cell.size() - 1);
    }
    return TOGETHER * (cell.size() - 1);
  }

  /** How badly such words fit a column. */
  static int cost(Column column, Line piece) {
    if (piece.isEmpty()) {
      return column == Column.NUMBER ? MISPLACED : 0;
    }
    boolean number = RowNumber.is(piece);
    boolean units = UnitCells.isNobody(piece) || UnitCells.areUnits(SpacedTable.ended(piece));
    boolean time = FlatRows.isTime(piece);
    if (column == Column.NUMBER) {
      return number ? 0 : MISPLACED;
    } else if (column != null && column.holdsUnits()) {
      return units ? 0 : MISPLACED;
    } else if (column == Column.DEADLINE) {
      return time ? 0 : MISPLACED / 2;
    }
    boolean group = column == Column.CATEGORY && piece.text().length() > LONGEST_CATEGORY;
    return units || group || time && column == Column.TASK ? MISPLACED / 2 : 0;
  }
}
