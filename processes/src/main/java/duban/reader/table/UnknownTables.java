package duban.reader.table;

import duban.reader.clause.ClauseFinder;
import duban.reader.table.Tables.LeftOver;
import duban.reader.text.CellBorders;
import duban.reader.text.Furniture;
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
      List<Line> cells = cells(line);
      if (cells.stream().anyMatch(Furniture::isField)) {
        tables.end();
        tables.prose.addAll(fields(line, cells));
      } else if (isRow(line)) {
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

  /** 发布机构:市政府办公室, each with its value. */
  private static List<Line> fields(Line row, List<Line> cells) {
    List<Line> fields = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      boolean filled = i + 1 < cells.size() && !Furniture.isField(cells.get(i + 1));
      if (Furniture.isField(cells.get(i)) && filled) {
        int start = cells.get(i).start();
        Line field = row.part(start - row.start(), cells.get(i + 1).end() - row.start());
        fields.add(new Line(start, field.text().replaceFirst("[\t|]", ":")));
        i++;
      } else {
        fields.add(cells.get(i));
      }
    }
    return fields;
  }

  private static List<Line> cells(Line line) {
    return CellBorders.of(line).map(borders -> borders.row(line).filled()).orElse(List.of());
  }

  private static boolean isRow(Line line) {
    List<Line> cells = cells(line);
    // 索引号: and the like head the page, not the plan
    boolean head = cells.stream().anyMatch(cell -> cell.plain().matches(".{2,6}:.*"));
    return cells.size() >= FEWEST_CELLS && !head;
  }
}
