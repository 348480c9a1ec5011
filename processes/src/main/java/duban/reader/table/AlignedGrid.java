package duban.reader.table;

import duban.reader.text.CellBorders;
import duban.reader.text.Furniture;
import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table whose columns are kept apart by spaces only, as text files have them. */
final class AlignedGrid {

  private static final Pattern PIECE = Pattern.compile("\\S+(?: \\S+)*");
  private static final int FEWEST_COLUMNS = 3;
  private static final int LONGEST_BETWEEN = 60;
  private static final int SLACK = 3;

  private final String text;
  private final List<Line> lines;
  private final int start;
  private final List<Line> head;
  private final List<List<Line>> rows = new ArrayList<>();
  private final List<Line> begun = new ArrayList<>();
  private int end;

  private AlignedGrid(String text, List<Line> lines, int start) {
    this.text = text;
    this.lines = lines;
    this.start = start;
    this.head = pieces(lines.get(start));
    this.end = start + 1;
  }

  /** The table that starts with this line; empty where none does. */
  static Optional<Grid> at(String text, List<Line> lines, int start) {
    AlignedGrid grid = new AlignedGrid(text, lines, start);
    Optional<GridHead> names =
        grid.head.size() < FEWEST_COLUMNS
            ? Optional.empty()
            : GridHead.of(new GridRow(lines.get(start), grid.head), Optional.empty());
    return names.filter(Grids::isRead).map(grid::rows).filter(found -> !found.rows().isEmpty());
  }

  private Grid rows(GridHead names) {
    boolean numbered = names.columns().get(0) == Column.NUMBER;
    while (end < lines.size() && take(lines.get(end), numbered)) {
      end++;
    }
    // a last line alone is text below the table
    while (!rows.isEmpty() && rows.get(rows.size() - 1).size() == 1) {
      rows.remove(rows.size() - 1);
      end--;
    }
    List<GridRow> found =
        IntStream.range(0, rows.size())
            .mapToObj(i -> new GridRow(begun.get(i), List.copyOf(rows.get(i))))
            .toList();
    return new Grid(names, found, lines.subList(start, end));
  }

  private boolean take(Line line, boolean numbered) {
    List<Line> pieces = pieces(line);
    boolean other = CellBorders.of(line).isPresent() || Furniture.endsBody(line);
    if (other || pieces.size() == 1 && line.text().length() > LONGEST_BETWEEN) {
      return false;
    }
    List<Line> cells = pieces.size() == head.size() ? pieces : placed(pieces, line);
    boolean first = !cells.get(0).isEmpty();
    if (pieces.size() == 1 && first) {
      rows.add(new ArrayList<>(pieces));
      begun.add(line);
    } else if (first || !numbered && pieces.size() == head.size()) {
      rows.add(new ArrayList<>(cells));
      begun.add(line);
    } else {
      goOn(cells);
    }
    return true;
  }

  private void goOn(List<Line> cells) {
    List<Line> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    for (int i = 0; i < above.size() && above.size() > 1; i++) {
      Line cell = cells.get(i);
      if (!cell.isEmpty()) {
        above.set(i, above.get(i).isEmpty() ? cell : joined(above.get(i), cell));
      }
    }
  }

  /** Words broken by the width of their column; two units are two. */
  private static Line joined(Line above, Line below) {
    boolean whole = UnitCells.areUnits(above) && UnitCells.areUnits(below);
    return whole
        ? new Line(above.start(), above.text() + " " + below.text())
        : above.goingOn(below);
  }

  /** Each piece in the column that starts where it starts, or next before. */
  private List<Line> placed(List<Line> pieces, Line line) {
    List<Line> cells = new ArrayList<>();
    for (int column = 0; column < head.size(); column++) {
      int from = column == 0 ? Integer.MIN_VALUE : place(head.get(column)) - SLACK;
      int to = column + 1 == head.size() ? Integer.MAX_VALUE : place(head.get(column + 1)) - SLACK;
      cells.add(
          pieces.stream()
              .filter(piece -> place(piece) >= from && place(piece) < to)
              .reduce(Line::goingOn)
              .orElse(new Line(line.end(), "")));
    }
    return cells;
  }

  /** How far from the left a piece stands; a Chinese character takes two places. */
  private int place(Line piece) {
    int from = text.lastIndexOf('\n', piece.start() - 1) + 1;
    return text.substring(from, piece.start()).chars().map(c -> c > 0xFF ? 2 : 1).sum();
  }

  static List<Line> pieces(Line line) {
    List<Line> pieces = new ArrayList<>();
    for (Matcher m = PIECE.matcher(line.text()); m.find(); ) {
      pieces.add(line.part(m.start(), m.end()));
    }
    return pieces;
  }
}
