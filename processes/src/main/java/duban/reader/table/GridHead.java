package duban.reader.table;

import duban.reader.text.GridRow;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The headings of a table, in one row or two.
 *
 * @param rows the rows they stand in
 * @param names what each column is called, the lower heading behind the upper one
 */
record GridHead(List<GridRow> rows, List<Names> names) {
  /** The heading of a column and, where there is a second row, the one below. */
  record Names(String upper, String lower) {
    Optional<Column> column() {
      return Column.named(lower).or(() -> Column.named(upper));
    }

    String words() {
      return lower.isEmpty() || lower.equals(upper) ? upper : upper + lower;
    }
  }

  private static final int LONGEST = 24;

  // a list of things may name the units that have them
  private static final Pattern PROJECTS =
      Pattern.compile("项目(?:名称|简介|概况)|.*投资.*|建设(?:年限|规模|地点|性质|期限|工期|周期)");
  private static final Pattern RESPONSIBILITY =
      Pattern.compile("责任|牵头|主办|主责|配合|协|参与|参加|承办|落实|实施|负责|主体|部门|分工|区县|县区");
  private static final Pattern WORK = Pattern.compile("任务|措施|举措|事项|工作|改革|要点|整改|行动");

  // beside a column of units, that of divisions inside one of them
  private static final Pattern UNITS = Pattern.compile(".*(?:单位|部门)");
  private static final Pattern INSIDE = Pattern.compile(".+内(?:设|部)?.{0,4}(?:处室|科室|股室|处|科)");

  /** The head that starts with a row; empty where that is no head. */
  static Optional<GridHead> of(GridRow first, Optional<GridRow> second) {
    if (!isHead(first)) {
      return second.filter(row -> isGroups(first) && isHead(row)).map(row -> two(first, row));
    }
    return Optional.of(
        second.filter(row -> isLower(first, row)).map(row -> two(first, row)).orElse(one(first)));
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    names.forEach(name -> columns.add(name.column().orElse(null)));
    if (names.stream().anyMatch(name -> UNITS.matcher(name.words()).matches())) {
      for (int i = 0; i < columns.size(); i++) {
        boolean inside = INSIDE.matcher(names.get(i).words()).matches();
        columns.set(i, inside ? null : columns.get(i));
      }
    }
    if (isNumbered(columns) && !columns.contains(Column.TASK) && !columns.contains(Column.GOAL)) {
      List<Integer> unknown =
          IntStream.range(0, columns.size()).filter(i -> columns.get(i) == null).boxed().toList();
      if (unknown.size() == 1 && !names.get(unknown.get(0)).words().isEmpty()) {
        columns.set(unknown.get(0), Column.TASK);
      }
    }
    return Collections.unmodifiableList(columns);
  }

  /** 序号 and 责任单位: what else the rows have is what is to be done, whatever it is called. */
  private boolean isNumbered(List<Column> columns) {
    return columns.get(0) == Column.NUMBER && hasColumn(Column::holdsUnits, RESPONSIBILITY);
  }

  boolean holdsTasks() {
    List<Column> columns = columns();
    boolean units = hasColumn(Column::holdsUnits, RESPONSIBILITY);
    boolean task = columns.contains(Column.TASK);
    if (!units && columns.stream().anyMatch(c -> c != null && c.holdsUnits())) {
      return hasColumn(Column.TASK::equals, WORK);
    }
    boolean due = columns.contains(Column.DEADLINE) || columns.contains(Column.PERSON);
    return units && (task || columns.contains(Column.GOAL) || columns.contains(Column.CATEGORY))
        || task && due && columns.contains(Column.NUMBER) && !listsProjects();
  }

  /** What is built and for how much, not who does it. */
  private boolean listsProjects() {
    return names.stream().anyMatch(name -> PROJECTS.matcher(name.words()).matches());
  }

  /** Whether the head says that the first of the units leads. */
  boolean firstLeads() {
    return names.stream().anyMatch(name -> name.words().matches(".*第一.*牵头.*|.*首位.*牵头.*"));
  }

  private boolean hasColumn(Predicate<Column> kind, Pattern called) {
    return names.stream()
        .anyMatch(
            name -> name.column().filter(kind).isPresent() && called.matcher(name.words()).find());
  }

  /** Whether a row prints the head again, as tables do on every page. */
  boolean repeats(GridRow row) {
    List<String> words = row.words();
    return rows.stream().anyMatch(head -> head.words().equals(words)) && !words.isEmpty();
  }

  private static GridHead one(GridRow row) {
    return two(row, row);
  }

  private static GridHead two(GridRow first, GridRow second) {
    List<Names> names = new ArrayList<>();
    int columns = Math.max(first.cells().size(), second.cells().size());
    String upper = "";
    for (int i = 0; i < columns; i++) {
      String own = name(first.cell(i));
      // a heading over several columns stands in the first of them
      upper = own.isEmpty() ? upper : own;
      names.add(new Names(upper, name(second.cell(i))));
    }
    List<GridRow> rows = first == second ? List.of(first) : List.of(first, second);
    return new GridHead(rows, List.copyOf(names));
  }

  private static boolean isHead(GridRow row) {
    List<Line> filled = row.filled();
    Set<Column> known =
        filled.stream().flatMap(c -> Column.named(c.text()).stream()).collect(Collectors.toSet());
    boolean years = filled.stream().anyMatch(GridHead::isYear);
    return filled.size() > 1
        && known.size() + (years ? 1 : 0) > 1
        && 2 * known(filled) >= filled.size()
        && filled.stream().allMatch(GridHead::couldBeName);
  }

  /** A row of headings over groups of columns only: no number, one or two names that are known. */
  private static boolean isGroups(GridRow row) {
    return row.filled().stream().allMatch(c -> couldBeName(c) && Column.named(c.text()).isPresent())
        && !row.filled().isEmpty();
  }

  private static boolean isLower(GridRow first, GridRow second) {
    boolean names =
        second.filled().stream()
            .allMatch(cell -> couldBeName(cell) && !cell.text().matches("\\d{1,3}"));
    boolean known = true;
    boolean differs = false;
    for (int i = 0; i < second.cells().size(); i++) {
      String lower = name(second.cell(i));
      boolean same = lower.isEmpty() || lower.equals(name(first.cell(i)));
      differs |= !same;
      known &= same || Column.named(lower).isPresent() || isYear(second.cell(i));
    }
    return names && known && differs;
  }

  private static long known(List<Line> cells) {
    return cells.stream()
        .filter(cell -> isYear(cell) || Column.named(cell.text()).isPresent())
        .count();
  }

  private static boolean isYear(Line cell) {
    return name(cell).matches("20\\d{2}年.{0,6}");
  }

  private static boolean couldBeName(Line cell) {
    String text = cell.plain();
    return text.length() <= LONGEST && !text.matches(".*[。;!?].*|\\d{1,3}[.、]?|[\\d.]+%?");
  }

  private static String name(Line cell) {
    return cell.text().replace(" ", "");
  }
}
