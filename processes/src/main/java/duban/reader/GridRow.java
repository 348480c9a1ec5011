package duban.reader;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells from the left, blank ones included; one only where it stands for the whole row
 */
record GridRow(Line line, List<Line> cells) {

  static GridRow alone(Line line) {
    return new GridRow(line, List.of(line));
  }

  /** The cell in a column; blank where the row has fewer. */
  Line cell(int column) {
    return column < cells.size() ? cells.get(column) : new Line(line.end(), "");
  }

  List<Line> filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  /** The words of all cells, to compare rows by. */
  List<String> words() {
    return cells.stream().map(cell -> cell.text().replace(" ", "")).toList();
  }
}
