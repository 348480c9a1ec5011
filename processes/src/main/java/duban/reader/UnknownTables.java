package duban.reader;

import duban.reader.Tables.LeftOver;
import java.util.ArrayList;
import java.util.List;

/** Finds rows of tables in what was taken for prose: their heads are not known. */
final class UnknownTables {

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_CELLS = 3;

  private UnknownTables() {}

  static List<LeftOver> in(List<Line> lines) {
    List<LeftOver> tables = new ArrayList<>();
    int rows = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i < lines.size() && isRow(lines.get(i))) {
        rows++;
      } else {
        if (rows >= FEWEST_ROWS) {
          Line first = lines.get(i - rows);
          String words = Width.tidy(first.prose().text());
          tables.add(new LeftOver("table-not-read", first, words));
        }
        rows = 0;
      }
    }
    return tables;
  }

  private static boolean isRow(Line line) {
    List<Line> cells =
        CellBorders.of(line).map(borders -> borders.row(line).filled()).orElse(List.of());
    // 索引号: and the like head the page, not the plan
    boolean head = cells.stream().anyMatch(cell -> cell.plain().matches(".{2,6}:.*"));
    return cells.size() >= FEWEST_CELLS && !head;
  }
}
