package duban.reader.table;

import duban.reader.text.Furniture;
import duban.reader.text.Line;
import duban.reader.text.Marker.Style;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.List;

/** Takes the cells below the head of a flat table, up to where other text begins. */
final class FlatCells {

  private static final int LONGEST = 600;

  private final List<Line> lines;
  private final int start;
  private final GridHead head;
  private final boolean numbered;
  private int expected = 1;

  FlatCells(List<Line> lines, int start, GridHead head) {
    this.lines = lines;
    this.start = start;
    this.head = head;
    this.numbered = head.columns().contains(Column.NUMBER);
  }

  FlatTable table() {
    List<Line> cells = new ArrayList<>();
    int columns = head.names().size();
    int i = start + columns;
    while (i < lines.size() && !ends(i)) {
      if (isHead(i)) {
        i += columns;
        continue;
      }
      Line cell = lines.get(i++);
      expected += isNumber(cell, expected) ? 1 : 0;
      cells.add(cell);
    }
    int end = cells.isEmpty() ? i : withoutTail(cells);
    return new FlatTable(head, List.copyOf(cells), start, end);
  }

  /** Drops what stands below the last cell with units, where no row has its number there. */
  private int withoutTail(List<Line> cells) {
    int units = cells.size() - 1;
    while (units >= 0 && !UnitCells.areUnits(cells.get(units))) {
      units--;
    }
    int last = units + 1;
    while (units >= 0 && last < cells.size() && FlatRows.isTime(cells.get(last))) {
      last++;
    }
    boolean rows = cells.subList(last, cells.size()).stream().anyMatch(FlatCells::isNumber);
    if (units >= 0 && !rows && !hasColumnsBehindUnits()) {
      cells.subList(last, cells.size()).clear();
    }
    return lines.indexOf(cells.get(cells.size() - 1)) + 1;
  }

  private boolean hasColumnsBehindUnits() {
    List<Column> columns = head.columns();
    for (int i = columns.size() - 1; i >= 0; i--) {
      Column column = columns.get(i);
      if (column != Column.DEADLINE) {
        return column == null || !column.holdsUnits();
      }
    }
    return false;
  }

  static boolean isNumber(Line cell, int expected) {
    return isNumber(cell) && Integer.parseInt(cell.text()) == expected;
  }

  /** A bare number is that of a row or of a page. */
  static boolean isNumber(Line cell) {
    return cell.text().matches("\\d{1,3}");
  }

  private boolean isHead(int index) {
    return FlatTable.head(lines, index).filter(h -> h.names().equals(head.names())).isPresent();
  }

  private boolean ends(int index) {
    Line line = lines.get(index);
    boolean other = !isHead(index) && FlatTable.head(lines, index).isPresent();
    return Furniture.endsBody(line)
        || other
        || line.text().length() > LONGEST
        || isHeadingOfText(index);
  }

  /** A heading with no row below is one of the text behind the table. */
  private boolean isHeadingOfText(int index) {
    boolean top =
        MarkerReader.read(lines.get(index).plain(), 0)
            .filter(marker -> marker.style() == Style.CHINESE || marker.style() == Style.PART)
            .isPresent();
    if (!top || !numbered) {
      return top && !numbered && index + 1 < lines.size() && isMarked(index + 1);
    }
    int limit = Math.min(lines.size(), index + 4);
    return lines.subList(index + 1, limit).stream()
        .noneMatch(line -> isNumber(line, expected) || isNumber(line, 1));
  }

  private boolean isMarked(int index) {
    return MarkerReader.read(lines.get(index).plain(), 0).isPresent();
  }
}
