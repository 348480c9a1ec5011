package duban.reader.table;

import duban.reader.text.CellBorders;
import duban.reader.text.Furniture;
import duban.reader.text.GridRow;
import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A numbered table that a page left with one space between its cells: 序号 任务 牵头单位, and rows that
 * begin with the next number. Cells of several paragraphs go over several lines.
 */
final class SpacedTable {

  private static final Pattern PIECE = Pattern.compile("\\S+");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})(?: .*|[.、](?!\\d).*)?");
  private static final int FEWEST_COLUMNS = 3;
  private static final int MOST_ROWS_APART = 12;

  private final String text;
  private final List<Line> lines;
  private final int start;
  private final GridHead head;
  private final List<GridRow> rows = new ArrayList<>();
  private List<Line> row = new ArrayList<>();
  private Line begun;
  private int value;

  private SpacedTable(String text, List<Line> lines, int start, GridHead head) {
    this.text = text;
    this.lines = lines;
    this.start = start;
    this.head = head;
  }

  /** The table that starts with this line; empty where none does. */
  static Optional<Grid> at(String text, List<Line> lines, int start) {
    Line line = lines.get(start);
    List<Line> names = pieces(line);
    boolean none =
        names.size() < FEWEST_COLUMNS
            || CellBorders.of(line).isPresent()
            || !Column.named(names.get(0).text()).equals(Optional.of(Column.NUMBER))
                && !countsBelow(lines, start);
    return none
        ? Optional.empty()
        : GridHead.of(new GridRow(line, names), Optional.empty())
            .filter(Grids::isRead)
            .filter(head -> head.columns().stream().filter(c -> c == Column.NUMBER).count() <= 1)
            .map(head -> new SpacedTable(text, lines, start, head).grid())
            .filter(grid -> !grid.rows().isEmpty());
  }

  /** Whether the rows have their numbers in the first column of words: 1.公开政策. */
  private static boolean countsBelow(List<Line> lines, int start) {
    return lines.stream()
        .skip(start + 1)
        .limit(2)
        .anyMatch(line -> line.text().matches("1[.、]\\S+ .*"));
  }

  private Grid grid() {
    int end = start + 1;
    while (end < lines.size() && take(end)) {
      end++;
    }
    finish();
    return new Grid(head, List.copyOf(rows), lines.subList(start, end));
  }

  private boolean take(int index) {
    Line line = lines.get(index);
    Matcher number = NUMBERED.matcher(line.text());
    if (number.matches() && counts(Integer.parseInt(number.group(1)))) {
      finish();
      value = Integer.parseInt(number.group(1));
      begun = line;
      row.addAll(cells(line));
      return true;
    } else if (Furniture.endsBody(line) || CellBorders.of(line).isPresent()) {
      return false;
    } else if (line.text().equals(lines.get(start).text())) {
      return true;
    } else if (isHeading(index)) {
      finish();
      rows.add(GridRow.alone(line));
      return true;
    }
    boolean goesOn = begun != null && (UnitCells.areUnits(ended(line)) || isNumbered(index + 1));
    if (goesOn) {
      row.addAll(pieces(line));
    }
    return goesOn;
  }

  /** The next number; a piece of a table may begin with any. */
  private boolean counts(int number) {
    return number == value + 1 || value == 0;
  }

  /** The heading of a group: numbered otherwise, with a row of the table below. */
  private boolean isHeading(int index) {
    boolean marked = MarkerReader.read(lines.get(index).plain(), 0).isPresent();
    return (marked || begun == null) && (isNumbered(index + 1) || marked && isNumbered(index + 2));
  }

  /** Whether the next row begins here or, behind lines of the same row, soon below. */
  private boolean isNumbered(int from) {
    int limit = Math.min(lines.size(), from + MOST_ROWS_APART);
    for (int i = from; i < limit; i++) {
      Matcher number = NUMBERED.matcher(lines.get(i).text());
      if (number.matches() && counts(Integer.parseInt(number.group(1)))) {
        return true;
      } else if (Furniture.endsBody(lines.get(i))) {
        return false;
      }
    }
    return false;
  }

  private void finish() {
    if (!row.isEmpty()) {
      rows.add(new GridRow(begun, new SpacedCells(text, head.columns()).of(row)));
    }
    row = new ArrayList<>();
    begun = null;
  }

  /** Without the full stop behind a list of units. */
  static Line ended(Line cell) {
    return cell.text().endsWith("。") ? cell.part(0, cell.text().length() - 1) : cell;
  }

  /** The pieces of a line; two spaces behind a number stand for a blank cell. */
  private List<Line> cells(Line line) {
    List<Line> cells = new ArrayList<>(pieces(line));
    boolean blank =
        line.text().matches("\\d{1,3}  \\S.*") && !lines.get(start).text().contains("  ");
    if (blank) {
      cells.add(1, new Line(cells.get(1).start(), ""));
    }
    return cells;
  }

  private static List<Line> pieces(Line line) {
    List<Line> pieces = new ArrayList<>();
    for (Matcher m = PIECE.matcher(line.text()); m.find(); ) {
      pieces.add(line.part(m.start(), m.end()));
    }
    return pieces;
  }
}
