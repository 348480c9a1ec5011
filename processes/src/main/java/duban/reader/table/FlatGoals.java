package duban.reader.table;

import duban.plan.Indicator.Kind;
import duban.reader.table.GoalColumns.Value;
import duban.reader.table.GoalTable.Goal;
import duban.reader.text.Line;
import duban.reader.text.Width;
import duban.reader.value.GoalNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a flat table of goals: number, goal, its value in the years of the head, kind.
 */
final class FlatGoals {

  private final String text;
  private final FlatTable table;
  private final List<Value> columns;
  private final List<Goal> goals = new ArrayList<>();
  private final List<Line> unread = new ArrayList<>();
  private final List<Line> behind = new ArrayList<>();
  private final List<Line> words = new ArrayList<>();
  private final List<GoalNumber> values = new ArrayList<>();
  private String unit = "";
  private Kind kind;
  private int number;

  private FlatGoals(String text, FlatTable table, GoalColumns columns) {
    this.text = text;
    this.table = table;
    this.columns = columns.values();
  }

  static FlatGoals of(String text, FlatTable table, GoalColumns columns) {
    FlatGoals goals = new FlatGoals(text, table, columns);
    goals.read(columns.unit() >= 0);
    return goals;
  }

  List<Goal> goals() {
    return goals;
  }

  /** Cells that are none of a goal. */
  List<Line> unread() {
    return unread;
  }

  private void read(boolean ownUnit) {
    for (Line cell : table.cells()) {
      Optional<GoalNumber> value = GoalNumber.of(cell).filter(v -> ownUnit || !v.unit().isEmpty());
      Kind named = GoalTable.kind(cell.text());
      if (FlatCells.isNumber(cell, number + 1)
          && (!ownUnit || words.isEmpty() || !values.isEmpty())) {
        finish();
        number++;
        // what stands behind the last row is no longer the table
        unread.addAll(behind);
        behind.clear();
      } else if (named != null) {
        kind = named; // merged over the rows up to the next entry
      } else if (value.isPresent() && !words.isEmpty()) {
        values.add(value.get());
      } else if (ownUnit && !words.isEmpty() && values.isEmpty() && cell.text().length() <= 6) {
        unit = cell.text();
      } else if (number > 0 && values.isEmpty() && !FlatCells.isNumber(cell)) {
        words.add(cell);
      } else if (!FlatCells.isNumber(cell)) {
        behind.add(cell);
      }
    }
    finish();
  }

  private void finish() {
    if (!words.isEmpty()) {
      Line cell = Line.of(text, words.get(0), words.get(words.size() - 1));
      String phrase = Width.tidy(cell.text()).replaceFirst("。$", "");
      goals.addAll(
          values.isEmpty() ? GoalTable.goals(phrase, cell, due()) : List.of(goal(phrase, cell)));
    }
    words.clear();
    values.clear();
    unit = "";
  }

  private Goal goal(String phrase, Line cell) {
    boolean grows = values.size() > 1 && columns.size() > 1;
    GoalNumber target = values.get(values.size() - 1).in(unit);
    GoalNumber start = grows ? values.get(0).in(unit) : null;
    Integer since = grows ? columns.get(0).year() : null;
    return new Goal(GoalTable.goal(phrase, target, due(), start, since, kind), cell);
  }

  private Integer due() {
    return columns.get(columns.size() - 1).year();
  }
}
