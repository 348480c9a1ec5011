package duban.filing;

import duban.engine.TaskNoLongerOpen;
import duban.filing.FileLine.State;
import duban.organisation.Actor;
import duban.work.TaskNotFound;
import duban.work.Work;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds the report that each line of a file is about: by the task it was exported with; else by its
 * measure, whose title counts for more than its number, since spreadsheets make 2.1 of 2.10.
 */
@Component
class FileMatching {

  private final Work work;

  FileMatching(Work work) {
    this.work = work;
  }

  List<FileLine> match(FileTable table, Sheet sheet, Actor actor) {
    Set<String> taken = new HashSet<>();
    List<FileLine> lines = new ArrayList<>();
    for (FileTable.Line line : table.lines()) {
      lines.add(match(line, table, sheet, actor, taken));
    }
    return lines;
  }

  private FileLine match(
      FileTable.Line line, FileTable table, Sheet sheet, Actor actor, Set<String> taken) {
    String task = line.cell(Column.TASK);
    List<Sheet.Row> meant =
        task.isEmpty()
            ? byMeasure(line, sheet.rows())
            : sheet.rows().stream().filter(row -> row.task().equals(task)).toList();
    if (meant.size() != 1) {
      State state = task.isEmpty() ? unmatched(meant) : ended(task, actor);
      return line(line, null, state, false, null, cells(line, table.figures()));
    }
    Sheet.Row row = meant.get(0);
    Map<String, String> cells = cells(row, line.cells());
    if (!taken.add(row.task())) {
      return line(line, null, State.TWICE, false, null, cells);
    }
    String version = line.cell(Column.VERSION);
    Map<String, String> before = table.before().get(row.task());
    return line(
        line,
        row.task(),
        State.OPEN,
        !version.isEmpty() && !version.equals(row.version()),
        before == null || task.isEmpty() ? null : cells(row, before),
        cells);
  }

  private static FileLine line(
      FileTable.Line line,
      String task,
      State state,
      boolean changed,
      Map<String, String> before,
      Map<String, String> cells) {
    return new FileLine(
        line.number(),
        task,
        line.cell(Column.NUMBER),
        line.cell(Column.MEASURE),
        state,
        changed,
        before,
        cells);
  }

  private static State unmatched(List<Sheet.Row> meant) {
    return meant.isEmpty() ? State.UNKNOWN : State.AMBIGUOUS;
  }

  private State ended(String task, Actor actor) {
    try {
      work.task(actor, task);
      return State.GONE; // it waits, but its measure is parked
    } catch (TaskNoLongerOpen ex) {
      return State.FILED;
    } catch (TaskNotFound ex) {
      return State.GONE;
    }
  }

  private static List<Sheet.Row> byMeasure(FileTable.Line line, List<Sheet.Row> rows) {
    String title = words(line.cell(Column.MEASURE));
    List<Sheet.Row> found =
        rows.stream()
            .filter(
                row ->
                    title.isEmpty()
                        ? row.measure().number().equals(number(line))
                        : words(row.measure().title()).equals(title))
            .filter(row -> fits(line.cell(Column.PLAN), row.plan().title(), row.plan().key()))
            .filter(row -> fits(line.cell(Column.KIND), row.kind().title(), row.kind().slug()))
            .filter(row -> fits(line.cell(Column.UNIT), row.unit().name(), row.unit().id()))
            .filter(row -> fits(line.cell(Column.PERIOD), period(row), row.period()))
            .toList();
    List<Sheet.Row> sameNumber =
        found.stream().filter(row -> row.measure().number().equals(number(line))).toList();
    return found.size() > 1 && !sameNumber.isEmpty() ? sameNumber : found;
  }

  private static String period(Sheet.Row row) {
    return duban.planning.ReportingPeriod.of(row.period()).inWords();
  }

  private static String number(FileTable.Line line) {
    return line.cell(Column.NUMBER).replaceAll("[第条\\s]", "").replaceAll("[.。、]$", "");
  }

  /** A blank cell says nothing. */
  private static boolean fits(String cell, String words, String key) {
    return cell.isEmpty() || words(cell).equals(words(words)) || cell.equals(key);
  }

  private static String words(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{P}\\p{S}]", "");
  }

  /** A line's cells by the columns of the page; those that the file has not are left out. */
  private static Map<String, String> cells(Sheet.Row row, Map<String, String> written) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : Column.all(0)) {
      if (column.editable() && written.containsKey(column.key())) {
        cells.put(column.key(), written.get(column.key()));
      }
    }
    for (int i = 0; i < row.figures().size(); i++) {
      String figure = written.get(Column.figure(i + 1).key());
      if (figure != null && names(row.figures().get(i), written, i + 1)) {
        cells.put("figure:" + row.figures().get(i).indicator(), figure);
      }
    }
    return cells;
  }

  /** Whether the place still is that of the indicator; a table may have left its name out. */
  private static boolean names(Sheet.Asked asked, Map<String, String> written, int place) {
    String name = words(written.getOrDefault(Column.indicator(place).key(), ""));
    return name.isEmpty() || name.startsWith(words(asked.name()));
  }

  /** Of a line that no report waits for: as it stands, to be looked at and copied. */
  private static Map<String, String> cells(FileTable.Line line, int figures) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : Column.all(figures)) {
      String text = line.cell(column);
      if (column.editable() && !text.isEmpty()) {
        cells.put(column.key(), text);
      }
    }
    return cells;
  }
}
