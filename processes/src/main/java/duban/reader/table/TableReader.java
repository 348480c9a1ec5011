package duban.reader.table;

import duban.reader.table.GoalTable.Goal;
import duban.reader.table.Tables.LeftOver;
import duban.reader.text.CellBorders;
import duban.reader.text.GridRow;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the tables out of a text and reads them. */
final class TableReader {

  private static final Set<Column> READ =
      Set.of(
          Column.NUMBER,
          Column.CATEGORY,
          Column.TASK,
          Column.GOAL,
          Column.LEAD,
          Column.RESPONSIBLE,
          Column.DEADLINE);

  private final String text;
  private final List<TableMeasure> measures = new ArrayList<>();
  private boolean firstLeads;
  private final List<Goal> goals = new ArrayList<>();
  private final List<LeftOver> left = new ArrayList<>();

  TableReader(String text) {
    this.text = text;
  }

  Tables tables() {
    Set<Integer> taken = new HashSet<>();
    List<Grid> grids = Grids.of(text);
    boolean several = grids.stream().filter(grid -> !isOfGoals(grid)).count() > 1;
    for (Grid grid : grids) {
      if (read(grid, several ? TableCaption.of(text, grid) : Optional.empty())) {
        grid.lines().forEach(line -> taken.add(line.start()));
      }
    }
    List<Line> lines =
        TableLines.of(text).stream().filter(line -> !taken.contains(line.start())).toList();
    UnknownTables unknown = UnknownTables.in(withoutFlatTables(CellBorders.withoutSingle(lines)));
    left.addAll(unknown.left());
    return new Tables(
        unknown.prose().stream().map(Line::prose).filter(line -> !line.isEmpty()).toList(),
        new TaskTable(measures, firstLeads),
        new GoalTable(goals),
        List.copyOf(left));
  }

  /** More cells than columns, or fewer and no number where the rows have theirs. */
  private static boolean isUnclear(GridRow row, List<Column> columns) {
    int cells = row.cells().size();
    boolean spaces = CellBorders.of(row.line()).isEmpty() && cells > 1;
    Line first = row.cell(0);
    boolean broken =
        cells > 1
            && cells < columns.size()
            && columns.get(0) == Column.NUMBER
            && !first.isEmpty()
            && !RowNumber.is(first);
    return broken
        || spaces && AlignedGrid.pieces(row.line()).size() > columns.size()
        || row.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty());
  }

  private static boolean isOfGoals(Grid grid) {
    return GoalColumns.of(grid.head()).isPresent();
  }

  private boolean read(Grid grid, Optional<Line> caption) {
    if (isOfGoals(grid)) {
      return readGoals(grid);
    }
    TaskRows rows = TaskRows.of(grid, caption);
    List<TaskRow> tasks = rows.rows().stream().filter(TaskRow::hasText).toList();
    if (tasks.isEmpty()) {
      return false;
    }
    measures.addAll(TableMeasures.of(tasks));
    firstLeads |= grid.head().firstLeads();
    rows.rows().stream()
        .filter(row -> !row.hasText())
        .forEach(
            row -> left.add(new LeftOver("table-row-not-read", row.place(), words(row.place()))));
    rows.bareHeadings()
        .forEach(line -> left.add(new LeftOver("table-row-not-read", line, words(line))));
    leaveColumns(grid, rows.columns());
    grid.rows().stream()
        .filter(row -> !grid.head().repeats(row) && isUnclear(row, rows.columns()))
        .map(GridRow::line)
        .forEach(line -> left.add(new LeftOver("table-unclear", line, words(line))));
    return true;
  }

  private boolean readGoals(Grid grid) {
    GoalRows rows = GoalRows.of(grid);
    goals.addAll(rows.goals());
    rows.unread().forEach(line -> left.add(new LeftOver("table-row-not-read", line, words(line))));
    List<Column> columns = new ArrayList<>(grid.head().columns());
    columns.replaceAll(column -> column != null && column.holdsUnits() ? null : Column.TASK);
    GoalColumns.of(grid.head())
        .filter(c -> c.unit() >= 0)
        .ifPresent(c -> columns.set(c.unit(), Column.TASK));
    leaveColumns(grid, columns);
    return !rows.goals().isEmpty();
  }

  /** Columns with words that have no place in a plan: people, remarks. */
  private void leaveColumns(Grid grid, List<Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int index = i;
      boolean filled = grid.rows().stream().anyMatch(row -> !row.cell(index).isEmpty());
      if (filled && (column == null || !READ.contains(column))) {
        Line heading = grid.head().rows().get(grid.head().rows().size() - 1).cell(i);
        String name = grid.head().names().get(i).words();
        left.add(new LeftOver(leftOver(grid, i), heading, name));
      }
    }
  }

  private static String leftOver(Grid grid, int index) {
    Column column = grid.head().columns().get(index);
    if (column == Column.PERSON) {
      return "people-not-read";
    }
    boolean units = column != null && column.holdsUnits();
    return units ? "table-units-not-read" : "table-column-not-read";
  }

  private List<Line> withoutFlatTables(List<Line> lines) {
    List<Line> prose = new ArrayList<>();
    int from = 0;
    for (Optional<FlatTable> table = FlatTable.find(lines, 0);
        table.isPresent();
        table = FlatTable.find(lines, from)) {
      FlatTable flat = table.get();
      boolean read = read(flat);
      prose.addAll(lines.subList(from, read ? flat.start() : flat.end()));
      from = flat.end();
    }
    prose.addAll(lines.subList(from, lines.size()));
    return prose;
  }

  private boolean read(FlatTable flat) {
    Optional<GoalColumns> columns = GoalColumns.of(flat.head());
    if (columns.isPresent()) {
      FlatGoals found = FlatGoals.of(text, flat, columns.get());
      goals.addAll(found.goals());
      found
          .unread()
          .forEach(line -> left.add(new LeftOver("table-row-not-read", line, words(line))));
      return !found.goals().isEmpty();
    }
    Optional<Grid> grid = flat.grid();
    if (grid.isPresent()) {
      return read(grid.get(), Optional.empty());
    }
    List<TaskRow> rows = FlatRows.of(text, flat).stream().filter(TaskRow::hasText).toList();
    measures.addAll(TableMeasures.of(rows));
    boolean numbers = flat.cells().stream().anyMatch(FlatCells::isNumber);
    if (numbers && !flat.head().columns().contains(Column.NUMBER)) {
      Line first = flat.cells().get(0);
      left.add(new LeftOver("table-unclear", first, words(first)));
    }
    leave(flat, rows, Column.PERSON, "people-not-read");
    leave(flat, rows, Column.REMARK, "table-column-not-read");
    return !rows.isEmpty();
  }

  private void leave(FlatTable flat, List<TaskRow> rows, Column column, String kind) {
    int index = flat.head().columns().indexOf(column);
    rows.stream()
        .flatMap(row -> row.cells(column).stream())
        .findFirst()
        .ifPresent(
            cell -> left.add(new LeftOver(kind, cell, flat.head().names().get(index).words())));
  }

  private static String words(Line line) {
    String words = Width.tidy(line.prose().text());
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }
}
