package duban.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table that lost its columns, one cell a line: the names of its columns from 序号 on, then its
 * cells.
 */
record FlatTable(List<String> columns, List<Line> cells) {

  private static final int MOST_COLUMNS = 9;
  private static final Pattern FIRST = Pattern.compile("序号|编号");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  /** The first table whose last columns are called like this. */
  static Optional<FlatTable> find(List<Line> lines, Pattern lastColumn) {
    for (int i = 0; i < lines.size(); i++) {
      int columns = FIRST.matcher(name(lines.get(i))).matches() ? columns(lines, i, lastColumn) : 0;
      if (columns > 0) {
        List<String> names = lines.subList(i, i + columns).stream().map(FlatTable::name).toList();
        return Optional.of(new FlatTable(names, cells(lines, i + columns)));
      }
    }
    return Optional.empty();
  }

  /** Whether a cell is this row number; other bare numbers are those of pages. */
  static boolean isNumber(Line cell, int expected) {
    return NUMBER.matcher(cell.text()).matches() && Integer.parseInt(cell.text()) == expected;
  }

  static boolean isNumber(Line cell) {
    return NUMBER.matcher(cell.text()).matches();
  }

  private static int columns(List<Line> lines, int first, Pattern lastColumn) {
    int columns = 0;
    int limit = Math.min(lines.size(), first + MOST_COLUMNS);
    for (int i = first + 1; i < limit && !isNumber(lines.get(i)); i++) {
      columns = lastColumn.matcher(name(lines.get(i))).matches() ? i + 1 - first : columns;
    }
    return columns;
  }

  private static List<Line> cells(List<Line> lines, int from) {
    int end = from;
    while (end < lines.size() && !Furniture.endsBody(lines.get(end))) {
      end++;
    }
    return lines.subList(from, end);
  }

  private static String name(Line line) {
    return line.plain().replace(" ", "");
  }
}
