package duban.reader.table;

import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells which rows of a table are one measure, and what its columns of words are to it. */
final class RowGroups {

  private final List<TaskRow> rows;
  private final int texts;
  private final boolean numbered;
  private final boolean numberedInWords;
  private final List<List<TaskRow>> groups = new ArrayList<>();

  private RowGroups(List<TaskRow> rows) {
    this.rows = rows;
    this.texts = rows.stream().mapToInt(row -> row.texts().size()).max().orElse(0);
    this.numbered = rows.stream().anyMatch(row -> !row.number().isEmpty());
    this.numberedInWords = texts == 1 && countsOn();
  }

  static RowGroups of(List<TaskRow> rows) {
    RowGroups groups = new RowGroups(rows);
    List<TaskRow> open = new ArrayList<>();
    for (TaskRow row : rows) {
      if (open.isEmpty() || !groups.isPart(open, row)) {
        open = new ArrayList<>();
        groups.groups.add(open);
      }
      open.add(row);
    }
    return groups;
  }

  List<List<TaskRow>> groups() {
    return groups;
  }

  boolean isNumbered() {
    return numbered;
  }

  /** Columns of words that are the same in several measures: what these stand under. */
  Set<Integer> sectionColumns() {
    Set<Integer> columns = new HashSet<>();
    for (int column = 0; column + 1 < texts && repeats(column); column++) {
      columns.add(column);
    }
    return columns;
  }

  /** Columns of words that differ between the rows of one measure: its tasks. */
  List<Integer> itemColumns() {
    return IntStream.range(0, texts).filter(this::differs).boxed().toList();
  }

  /** Columns of words that are the measure's own. */
  List<Integer> ownColumns() {
    return IntStream.range(0, texts)
        .filter(c -> !sectionColumns().contains(c) && !differs(c))
        .boxed()
        .toList();
  }

  private boolean isPart(List<TaskRow> group, TaskRow row) {
    TaskRow first = group.get(0);
    TaskRow before = group.get(group.size() - 1);
    if (first.section() != row.section()) {
      return false;
    } else if (!numbered && numberedInWords) {
      return texts < 2 && !startsWithNumber(row, 0);
    } else if (!numbered) {
      return texts > 1 && !namesSections() && goesOn(before, row, 0);
    }
    boolean sameTitle = texts < 2 || goesOn(before, row, 0);
    return row.number().isEmpty() ? sameTitle : row.number().text().equals(first.number().text());
  }

  /** Whether the first row begins with a number and others go on counting; those between do not. */
  private boolean countsOn() {
    List<Integer> numbers =
        rows.stream()
            .filter(row -> startsWithNumber(row, 0))
            .map(row -> MarkerReader.read(row.texts().get(0).get(0).plain(), 0))
            .map(marker -> marker.map(Marker::value).orElse(0))
            .toList();
    boolean counts =
        IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
    return numbers.size() > 1 && counts && startsWithNumber(rows.get(0), 0);
  }

  /** Without numbers: whether the first column groups measures that have numbers in the second. */
  private boolean namesSections() {
    return rows.stream().filter(row -> startsWithNumber(row, 1)).count() > rows.size() / 2;
  }

  private static boolean startsWithNumber(TaskRow row, int column) {
    List<Line> cell = row.texts().size() > column ? row.texts().get(column) : List.of();
    return !cell.isEmpty() && MarkerReader.read(cell.get(0).plain(), 0).isPresent();
  }

  private boolean repeats(int column) {
    if (groups.size() < 2 || differs(column)) {
      return false;
    }
    int heads = 0;
    for (int i = 1; i < groups.size(); i++) {
      TaskRow before = groups.get(i - 1).get(0);
      TaskRow row = groups.get(i).get(0);
      heads += before.section() == row.section() && goesOn(before, row, column) ? 1 : 0;
    }
    return heads > 0 && (numbered || namesSections());
  }

  private boolean differs(int column) {
    return groups.stream()
        .anyMatch(
            group -> group.stream().skip(1).anyMatch(row -> !goesOn(group.get(0), row, column)));
  }

  private static boolean goesOn(TaskRow before, TaskRow row, int column) {
    String words = row.text(column);
    return words.isEmpty() || words.equals(before.text(column));
  }
}
