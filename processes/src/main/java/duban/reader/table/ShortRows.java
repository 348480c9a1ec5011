package duban.reader.table;

import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows with fewer cells than columns: a cell merged over several rows leaves no trace in them. */
final class ShortRows {

  private static final int FEWEST_CELLS = 3;
  private static final int NEVER = 1000;

  private final List<Column> columns;

  ShortRows(List<Column> columns) {
    this.columns = columns;
  }

  /** The row with its cells in the columns they fit, where they do not where they stand. */
  GridRow placed(GridRow row) {
    boolean two = isTaskAndUnits(withoutLastBlanks(row.cells()));
    List<Line> filled = two ? withoutLastBlanks(row.cells()) : row.cells();
    int size = filled.size();
    if (size < FEWEST_CELLS && !two || size >= columns.size()) {
      return row;
    }
    int stands = 0;
    for (int i = 0; i < size; i++) {
      stands += cost(i, row.cell(i));
    }
    int[] places = places(filled);
    int cheapest = 0;
    for (int i = 0; i < size; i++) {
      cheapest += cost(places[i], row.cell(i));
    }
    return cheapest < stands ? new GridRow(row.line(), cells(row, places)) : row;
  }

  private static List<Line> withoutLastBlanks(List<Line> cells) {
    int size = cells.size();
    while (size > 0 && cells.get(size - 1).isEmpty()) {
      size--;
    }
    return cells.subList(0, size);
  }

  /** A task and units alone; where the first column is of units, it is that which is merged. */
  private boolean isTaskAndUnits(List<Line> cells) {
    boolean unitsFirst = columns.get(0) != null && columns.get(0).holdsUnits();
    return cells.size() == 2
        && !unitsFirst
        && UnitCells.areUnits(cells.get(1))
        && !UnitCells.areUnits(cells.get(0));
  }

  private List<Line> cells(GridRow row, int[] places) {
    List<Line> cells = new ArrayList<>();
    for (int column = 0, i = 0; column < columns.size(); column++) {
      boolean here = i < places.length && places[i] == column;
      Line place = row.cell(Math.min(i, places.length - 1));
      cells.add(here ? row.cell(i++) : new Line(place.start(), ""));
    }
    return cells;
  }

  /** The column of each cell, in order: the cheapest of all ways. */
  private int[] places(List<Line> cells) {
    int n = cells.size();
    int k = columns.size();
    int[][] least = new int[n + 1][k + 1];
    for (int i = n - 1; i >= 0; i--) {
      Arrays.fill(least[i], NEVER);
      for (int column = k - 1; column >= 0; column--) {
        int here = cost(column, cells.get(i)) + least[i + 1][column + 1];
        least[i][column] = Math.min(here, least[i][column + 1]);
      }
    }
    int[] places = new int[n];
    for (int i = 0, column = 0; i < n; column++) {
      if (cost(column, cells.get(i)) + least[i + 1][column + 1] == least[i][column]) {
        places[i++] = column;
      }
    }
    return places;
  }

  private int cost(int column, Line cell) {
    int merged = columns.get(column) == Column.CATEGORY ? 1 : 0;
    return cell.isEmpty() ? 0 : merged + SpacedCells.cost(columns.get(column), cell);
  }
}
