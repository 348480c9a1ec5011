package duban.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table below a plan that divides its measures into tasks with units: number and title of the
 * measure, then for each task its words, its leads and its responsible units.
 */
final class TaskTable {

  private static final Pattern UNITS = Pattern.compile("(?:牵头|主办|责任|配合|协办)(?:责任)?(?:单位|部门)");
  private static final int TITLE_AND_TASK = 3;

  private final List<TaskRow> rows = new ArrayList<>();
  private final List<Line> cells;
  private final boolean hasTitles;

  private TaskTable(List<Line> cells, boolean hasTitles) {
    this.cells = cells;
    this.hasTitles = hasTitles;
  }

  /** The table in these lines; without rows where there is none. */
  static TaskTable of(List<Line> lines) {
    return FlatTable.find(lines, UNITS)
        .map(
            flat -> {
              long texts = flat.columns().stream().filter(c -> !UNITS.matcher(c).matches()).count();
              TaskTable table = new TaskTable(flat.cells(), texts >= TITLE_AND_TASK);
              table.read();
              return table;
            })
        .orElseGet(() -> new TaskTable(List.of(), false));
  }

  List<TaskRow> rows() {
    return rows;
  }

  /** Everything that was read as part of the table. */
  List<Line> cells() {
    return cells;
  }

  /** What a row says of units. */
  Clause clause(TaskRow row) {
    return row.clause(joined());
  }

  /** The rows of a measure, found by its title, else by its number. */
  List<TaskRow> of(String number, String title) {
    List<TaskRow> titled =
        rows.stream()
            .filter(row -> !title.isEmpty() && Width.tidy(row.title()).equals(title))
            .toList();
    return titled.isEmpty()
        ? rows.stream().filter(row -> String.valueOf(row.number()).equals(number)).toList()
        : titled;
  }

  JoinedUnits joined() {
    return JoinedUnits.of(rows.stream().flatMap(row -> row.units().stream()).toList());
  }

  private void read() {
    TaskRow row = TaskRow.of(0, "");
    for (int i = 0; i < cells.size(); i++) {
      Line cell = cells.get(i);
      if (FlatTable.isNumber(cell, row.number() + 1)) {
        boolean title = hasTitles && i + 1 < cells.size();
        row = begin(TaskRow.of(row.number() + 1, title ? cells.get(++i).text() : ""));
      } else if (isUnits(cell) && !row.task().isEmpty()) {
        row.units().add(cell);
      } else if (!FlatTable.isNumber(cell) && !isHeading(i, row.number() + 1)) {
        row = row.units().isEmpty() ? row : begin(TaskRow.of(row.number(), row.title()));
        row.task().add(cell);
      }
    }
    rows.removeIf(TaskRow::isEmpty);
  }

  private TaskRow begin(TaskRow row) {
    rows.add(row);
    return row;
  }

  private static boolean isUnits(Line cell) {
    return !cell.text().endsWith("。") && ClauseParser.parse(cell.text()).namesOnlyUnits();
  }

  /** Headings of groups stand directly above the next number, or above another heading. */
  private boolean isHeading(int index, int next) {
    String text = cells.get(index).text();
    if (text.endsWith("。") || index + 1 >= cells.size()) {
      return false;
    }
    boolean heading = MarkerReader.read(cells.get(index + 1).plain(), 0).isPresent();
    return FlatTable.isNumber(cells.get(index + 1), next)
        || heading && index + 2 < cells.size() && FlatTable.isNumber(cells.get(index + 2), next);
  }
}
