package duban.reader.text;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells from the left, blank ones included; one only where it stands for the whole row
 */
public record GridRow(Line line, List<Line> cells) {

  public static GridRow alone(Line line) {
    return new GridRow(line, List.of(line));
  }

  /** The cell in a column; blank where the row has fewer. */
  public Line cell(int column) {
    return column < cells.size() ? cells.get(column) : new Line(line.end(), "");
  }

  public List<Line> filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  /** The words of all cells, to compare rows by. */
  public List<String> words() {
    return cells.stream().map(cell -> cell.text().replace(" ", "")).toList();
  }
}
