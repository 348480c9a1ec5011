package duban.reader.table;

import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a text, each row of a table on one: pages also leave every cell on lines of its own,
 * with a border in front of the next cell and one alone behind the last.
 */
final class TableLines {

  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_ROW = 40;

  private TableLines() {}

  static List<Line> of(String text) {
    List<Line> whole = RunOnTable.apart(Line.withTabs(text));
    List<Line> lines = text.indexOf('|') < 0 ? whole : BorderedCells.joined(text, whole);
    long rows =
        IntStream.range(1, lines.size())
            .filter(i -> isBorder(lines.get(i)) && beginsCell(lines.get(i - 1)))
            .count();
    return rows < FEWEST_ROWS ? lines : joined(lines, text);
  }

  private static List<Line> joined(List<Line> lines, String text) {
    List<Line> joined = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (isBorder(lines.get(i)) && i > 0 && beginsCell(lines.get(i - 1))) {
        int first = first(lines, from, i);
        joined.addAll(lines.subList(from, first));
        joined.add(Line.of(text, lines.get(first), lines.get(i)));
        from = i + 1;
      }
    }
    joined.addAll(lines.subList(from, lines.size()));
    return joined;
  }

  /** The first line of a row: the cell in front of its first border, not text above the table. */
  private static int first(List<Line> lines, int from, int end) {
    int border = from;
    while (border < end && !beginsCell(lines.get(border))) {
      border++;
    }
    int first = Math.max(from, border - 1);
    boolean table = from > 0 && isBorder(lines.get(from - 1));
    if (table && border - from <= LONGEST_ROW) {
      return from;
    }
    return first;
  }

  private static boolean isBorder(Line line) {
    return line.text().equals("|");
  }

  private static boolean beginsCell(Line line) {
    return line.text().startsWith("|")
        && line.text().length() > 1
        && line.text().indexOf('|', 1) < 0;
  }
}
