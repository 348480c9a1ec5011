package duban.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table of tasks.
 *
 * @param number of the measure the task is part of
 * @param title of that measure, empty where the table does not repeat it
 * @param task cells with the task
 * @param units cells with units, each lead in its own, the responsible ones in the last
 */
record TaskRow(int number, String title, List<Line> task, List<Line> units) {

  static TaskRow of(int number, String title) {
    return new TaskRow(number, title, new ArrayList<>(), new ArrayList<>());
  }

  boolean isEmpty() {
    return task.isEmpty() && units.isEmpty();
  }

  String text() {
    return String.join("", task.stream().map(line -> Width.tidy(line.text())).toList());
  }

  Clause clause(JoinedUnits joined) {
    List<List<String>> cells =
        units.stream().map(cell -> joined.apart(ClauseParser.parse(cell.text()))).toList();
    int leads = Math.max(1, cells.size() - 1);
    List<String> lead = cells.stream().limit(leads).flatMap(List::stream).toList();
    List<String> responsible = cells.stream().skip(leads).flatMap(List::stream).toList();
    return new Clause(lead, responsible, List.of(), false, null, true, List.of());
  }
}
