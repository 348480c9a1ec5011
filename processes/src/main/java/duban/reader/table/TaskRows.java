package duban.reader.table;

import duban.reader.outline.Entry;
import duban.reader.text.Furniture;
import duban.reader.text.GridRow;
import duban.reader.text.Line;
import duban.reader.text.Marker.Style;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of a table of tasks by the headings of its columns. */
final class TaskRows {

  private static final Pattern OF_THE_PAGE =
      Pattern.compile("\\(?续(?:上)?表?\\)?|附(?:件|表) *\\d*[::]?|单位[::].*|填报.*");

  private final Grid grid;
  private final List<Column> columns;
  private final TableSections sections = new TableSections();
  private final List<TaskRow> rows = new ArrayList<>();
  private boolean afterHead;
  private TaskRow open;

  private TaskRows(Grid grid) {
    this.grid = grid;
    this.columns = columns(grid.head());
    int number = columns.contains(Column.NUMBER) ? -1 : columns.indexOf(null);
    if (number >= 0 && grid.rows().stream().allMatch(row -> isNumberOrBlank(row, number))) {
      columns.set(number, Column.NUMBER);
    }
    counted();
  }

  /** Where no column is of numbers, that whose cells begin with one holds the tasks. */
  private void counted() {
    List<GridRow> whole =
        grid.rows().stream().filter(row -> row.filled().size() == columns.size()).toList();
    for (int i = 1; i < columns.size() && !numbered() && !whole.isEmpty(); i++) {
      int column = i;
      if (whole.stream().allMatch(row -> isCounted(row.cell(column)))) {
        columns.subList(0, i).replaceAll(c -> c == Column.TASK ? Column.CATEGORY : c);
        columns.set(i, Column.TASK);
        return;
      }
    }
  }

  private static boolean isCounted(Line cell) {
    return MarkerReader.read(cell.plain(), 0).filter(m -> m.style() == Style.ARABIC).isPresent();
  }

  /**
   * @param caption what stands above the table, to tell it from others; empty where that is
   *     needless
   */
  static TaskRows of(Grid grid, Optional<Line> caption) {
    TaskRows read = new TaskRows(grid);
    caption.ifPresent(read.sections::begin);
    MergedCells merged = new MergedCells(grid.head().columns());
    ShortRows shortRows = new ShortRows(read.columns);
    grid.rows().forEach(row -> read.take(merged.filled(shortRows.placed(row))));
    return read;
  }

  List<TaskRow> rows() {
    return List.copyOf(rows);
  }

  /** Headings inside the table that no row stands under. */
  List<Line> bareHeadings() {
    return sections.entries().stream()
        .filter(entry -> rows.stream().noneMatch(row -> isUnder(row.section(), entry)))
        .map(entry -> Line.over(entry.number(), entry.lines().get(0)))
        .toList();
  }

  List<Column> columns() {
    return columns;
  }

  /** A table without a column for the task has it in the next best one. */
  static List<Column> columns(GridHead head) {
    List<Column> columns = new ArrayList<>(head.columns());
    for (Column other : List.of(Column.GOAL, Column.CATEGORY)) {
      if (!columns.contains(Column.TASK)) {
        columns.replaceAll(column -> column == other ? Column.TASK : column);
      }
    }
    return columns;
  }

  private void take(GridRow row) {
    List<Line> filled = row.filled();
    if (grid.head().repeats(row)) {
      afterHead = true;
    } else if (filled.isEmpty() || isOfThePage(row)) {
      // nothing of the table
    } else if (isHeading(row)) {
      sections.begin(filled.get(0));
      open = null;
    } else if (isNumberedHeading(row)) {
      Line number = filled.get(0);
      sections.begin(new Line(number.start(), number.text() + "、" + filled.get(1).text()));
      open = null;
    } else if (goesOn(row)) {
      goOn(row);
    } else {
      open = row(row);
      rows.add(open);
      afterHead = false;
    }
  }

  /** A column without a heading may be that of the numbers. */
  private static boolean isNumberOrBlank(GridRow row, int column) {
    Line cell = row.cell(column);
    return row.cells().size() == 1 || cell.isEmpty() || RowNumber.is(cell);
  }

  private static boolean isUnder(Entry section, Entry heading) {
    return section == heading || section != null && isUnder(section.parent(), heading);
  }

  private static boolean isOfThePage(GridRow row) {
    return row.cells().size() == 1
        && (Furniture.isNoise(row.line()) || OF_THE_PAGE.matcher(row.line().plain()).matches());
  }

  /** One cell for the whole row, or the same words in all of them. */
  private boolean isHeading(GridRow row) {
    List<String> words = row.filled().stream().map(Line::text).distinct().toList();
    int first = row.cells().indexOf(row.filled().get(0));
    boolean alone = row.cells().size() == 1 || first == 0 || columns.get(first) == Column.TASK;
    boolean merged = row.cells().size() > 1 && row.filled().size() == row.cells().size();
    boolean number = RowNumber.is(row.filled().get(0));
    return words.size() == 1
        && !number
        && (alone && (row.cells().size() == 1 || looksLikeHeading(row.filled().get(0))) || merged);
  }

  /** 一 and a name, with nothing else in the row, where tasks are numbered 1, 2, 3. */
  private boolean isNumberedHeading(GridRow row) {
    Line number = cell(row, Column.NUMBER);
    boolean alone = row.filled().size() == 2 && row.filled().get(0).equals(number);
    boolean ofTasks =
        grid.rows().stream().anyMatch(r -> cell(r, Column.NUMBER).text().matches("\\d{1,3}"));
    return alone && ofTasks && number.plain().matches("\\(?[一二三四五六七八九十]{1,3}\\)?");
  }

  private static boolean looksLikeHeading(Line cell) {
    boolean marked = MarkerReader.read(cell.plain(), 0).isPresent();
    return !cell.text().endsWith("。") && cell.text().length() <= 40 && marked;
  }

  /** Whether the row is the rest of one that the end of a page broke. */
  private boolean goesOn(GridRow row) {
    if (open == null || !numbered() || !cell(row, Column.NUMBER).isEmpty()) {
      return false;
    }
    List<Line> texts = texts(row);
    boolean units =
        columns.stream().anyMatch(c -> c != null && c.holdsUnits() && !cell(row, c).isEmpty());
    boolean title = texts.size() > 1 && !texts.get(0).isEmpty();
    List<Line> above = open.task();
    boolean ended = above.isEmpty() || above.get(above.size() - 1).text().matches(".*[。;；!]");
    boolean noText = texts.stream().allMatch(Line::isEmpty);
    return noText || !title && (afterHead && !ended || !units);
  }

  private void goOn(GridRow row) {
    open = BrokenRows.joined(open, row(row));
    rows.set(rows.size() - 1, open);
    afterHead = false;
  }

  private TaskRow row(GridRow row) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == Column.CATEGORY) {
        sections.category(row.cell(i));
      }
    }
    Map<Column, List<Line>> cells = new EnumMap<>(Column.class);
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      if (column != null
          && column != Column.NUMBER
          && column != Column.TASK
          && !row.cell(i).isEmpty()) {
        // the width of its cell may have broken the name of a unit
        List<Line> lines = column.holdsUnits() ? List.of(row.cell(i)) : row.cell(i).paragraphs();
        cells.computeIfAbsent(column, any -> new ArrayList<>()).addAll(lines);
      }
    }
    List<List<Line>> texts = texts(row).stream().map(Line::paragraphs).toList();
    return new TaskRow(row.line(), sections.current(), cell(row, Column.NUMBER), texts, cells);
  }

  private boolean numbered() {
    return columns.contains(Column.NUMBER);
  }

  private Line cell(GridRow row, Column column) {
    int index = columns.indexOf(column);
    return index < 0 ? new Line(row.line().start(), "") : row.cell(index);
  }

  private List<Line> texts(GridRow row) {
    List<Line> texts = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == Column.TASK) {
        texts.add(row.cell(i));
      }
    }
    return texts;
  }
}
