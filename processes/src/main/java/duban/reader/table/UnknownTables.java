package duban.reader.table;

import duban.reader.clause.ClauseFinder;
import duban.reader.table.Tables.LeftOver;
import duban.reader.text.CellBorders;
import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of tables whose heads are not known, in what was taken for prose. They are no text of the
 * plan, unless their words have numbers or clauses as measures have.
 */
final class UnknownTables {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;

  private final List<Line> prose = new ArrayList<>();
  private final List<LeftOver> left = new ArrayList<>();
  private final List<Line> rows = new ArrayList<>();

  private UnknownTables() {}

  static UnknownTables in(List<Line> lines) {
    UnknownTables tables = new UnknownTables();
    for (Line line : lines) {
      if (isRow(line)) {
        tables.rows.add(line);
      } else {
        tables.end();
        tables.prose.add(line);
      }
    }
    tables.end();
    return tables;
  }

  /** The other lines. */
  List<Line> prose() {
    return prose;
  }

  List<LeftOver> left() {
    return left;
  }

  private void end() {
    boolean table = rows.size() >= FEWEST_ROWS;
    if (table) {
      String words = Width.tidy(rows.get(0).prose().text());
      left.add(new LeftOver("table-not-read", rows.get(0), words));
    }
    prose.addAll(table && rows.stream().noneMatch(UnknownTables::isOfPlan) ? List.of() : rows);
    rows.clear();
  }

  private static boolean isOfPlan(Line row) {
    Line words = row.prose();
    return ClauseFinder.find(words).isPresent() || MarkerReader.read(words.plain(), 0).isPresent();
  }

  private static boolean isRow(Line line) {
    List<Line> cells =
        CellBorders.of(line).map(borders -> borders.row(line).filled()).orElse(List.of());
    // 索引号: and the like head the page, not the plan
    boolean head = cells.stream().anyMatch(cell -> cell.plain().matches(".{2,6}:.*"));
    return cells.size() >= FEWEST_CELLS && !head;
  }
}
