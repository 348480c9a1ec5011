package duban.reader.table;

import duban.plan.Indicator;
import duban.plan.Indicator.Kind;
import duban.reader.table.GoalColumns.Value;
import duban.reader.table.GoalTable.Goal;
import duban.reader.text.GridRow;
import duban.reader.text.Line;
import duban.reader.text.Width;
import duban.reader.value.GoalNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of a table of goals by the headings of its columns. */
final class GoalRows {

  private static final Pattern UNIT_IN_NAME =
      Pattern.compile("(.+?)[(\\[]([^()\\[\\]]{1,8})[)\\]]");

  private final Grid grid;
  private final GoalColumns columns;
  private final List<Goal> goals = new ArrayList<>();
  private final List<Line> unread = new ArrayList<>();
  private Kind kind;
  private Integer year;

  private GoalRows(Grid grid, GoalColumns columns) {
    this.grid = grid;
    this.columns = columns;
    this.year = columns.target().year();
  }

  static GoalRows of(Grid grid) {
    GoalRows rows = new GoalRows(grid, GoalColumns.of(grid.head()).orElseThrow());
    grid.rows().forEach(rows::take);
    return rows;
  }

  List<Goal> goals() {
    return goals;
  }

  /** Names of goals that have no number. */
  List<Line> unread() {
    return unread;
  }

  private void take(GridRow row) {
    if (grid.head().repeats(row) || row.filled().size() < 2) {
      return;
    }
    String printed = columns.kind() < 0 ? "" : row.cell(columns.kind()).text();
    // merged over rows, so it counts up to the next one
    kind = printed.isBlank() ? kind : GoalTable.kind(printed);
    Line cell = row.cell(columns.name());
    String words = Width.tidy(cell.text()).replaceFirst("。$", "");
    String unit = unit(row, cell);
    Optional<GoalNumber> target = number(row, columns.target(), unit);
    Optional<GoalNumber> start = columns.start().flatMap(value -> number(row, value, unit));
    if (target.isPresent() && !words.isEmpty()) {
      Integer since = columns.start().map(Value::year).orElse(null);
      Indicator goal = GoalTable.goal(words, target.get(), year, start.orElse(null), since, kind);
      goals.add(new Goal(goal, cell));
    } else if (!words.isEmpty()) {
      List<Goal> inWords = GoalTable.goals(words, cell, year);
      goals.addAll(inWords);
      unread.addAll(inWords.isEmpty() ? List.of(cell) : List.of());
    }
  }

  private String unit(GridRow row, Line name) {
    Matcher inName = UNIT_IN_NAME.matcher(Width.half(Width.tidy(name.text())));
    String own = columns.unit() < 0 ? "" : row.cell(columns.unit()).text();
    return own.isBlank() && inName.matches() ? inName.group(2) : own;
  }

  private static Optional<GoalNumber> number(GridRow row, Value value, String unit) {
    return GoalNumber.of(row.cell(value.column())).map(number -> number.in(unit));
  }
}
