package duban.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table on its way to lines: rows in order, cells with their column and how far they reach. */
final class TextTable {

  /** More columns than any page holds; a document that claims more is not believed. */
  static final int MOST_COLUMNS = 100;

  private record Carried(int span, int rowsLeft, String text) {}

  private final List<TreeMap<Integer, String>> rows = new ArrayList<>();
  private TreeMap<Integer, Carried> carried = new TreeMap<>();
  private int columns;

  /** Begins a row; cells that reach down into it are there already. */
  void row() {
    rows.add(new TreeMap<>());
    TreeMap<Integer, Carried> above = carried;
    carried = new TreeMap<>();
    above.forEach((column, cell) -> cell(column, cell.span(), cell.rowsLeft(), cell.text()));
  }

  /** Puts a cell into the last row and, where it is merged over rows, into those to come. */
  void cell(int column, int span, int rowSpan, String text) {
    int end = Math.min(column + Math.max(span, 1), MOST_COLUMNS);
    for (int i = column; i < end; i++) {
      last().put(i, i == column ? text : "");
    }
    columns = Math.max(columns, end);
    if (rowSpan > 1) {
      carried.put(column, new Carried(span, rowSpan - 1, text));
    }
  }

  /** The first free column of the last row. */
  int free() {
    return IntStream.iterate(0, i -> i + 1)
        .filter(i -> !last().containsKey(i))
        .findFirst()
        .orElseThrow();
  }

  /** What stands above a cell of the last row, for cells that continue it. */
  String above(int column) {
    return rows.size() < 2 ? "" : rows.get(rows.size() - 2).getOrDefault(column, "");
  }

  List<String> lines() {
    return rows.stream().map(this::line).filter(line -> !line.isBlank()).toList();
  }

  /** The text of a cell, given its paragraphs. */
  static String cellText(Collection<String> paragraphs) {
    return paragraphs.stream()
        .flatMap(String::lines)
        .map(paragraph -> paragraph.replace('\t', ' ').strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(Collectors.joining("  "));
  }

  private TreeMap<Integer, String> last() {
    return rows.get(rows.size() - 1);
  }

  private String line(TreeMap<Integer, String> row) {
    List<String> cells =
        IntStream.range(0, columns).mapToObj(i -> row.getOrDefault(i, "")).toList();
    boolean alone = cells.stream().skip(1).allMatch(String::isBlank);
    return alone ? row.getOrDefault(0, "") : String.join("\t", cells);
  }
}
