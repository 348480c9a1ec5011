package duban.reader.table;

import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills rows that lack their first cell, a name of units that is merged over several rows and that
 * the text has in the first of them only.
 */
final class MergedCells {

  private final List<Column> columns;
  private Line above;

  MergedCells(List<Column> columns) {
    this.columns = columns;
  }

  GridRow filled(GridRow row) {
    if (columns.get(0) == null || !columns.get(0).holdsUnits() || row.cells().size() < 2) {
      return row;
    }
    List<Line> cells = row.cells();
    boolean lacks =
        cells.size() == columns.size() - 1
            && above != null
            && !UnitCells.areUnits(cells.get(0))
            && cells.stream().noneMatch(Line::isEmpty);
    if (!lacks) {
      above = cells.get(0).isEmpty() ? above : cells.get(0);
      return row;
    }
    List<Line> whole = new ArrayList<>(List.of(above));
    whole.addAll(cells);
    return new GridRow(row.line(), whole);
  }
}
