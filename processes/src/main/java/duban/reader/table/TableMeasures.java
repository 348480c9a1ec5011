package duban.reader.table;

import duban.reader.outline.Entry;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.MarkerReader;
import duban.reader.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes measures of the rows of one table. */
final class TableMeasures {

  private final RowGroups groups;
  private final List<Integer> own;
  private final List<Integer> each;
  private final boolean numbersInWords;
  private final TableSections sections = new TableSections();
  private int last;

  private TableMeasures(RowGroups groups) {
    this.groups = groups;
    this.own = groups.ownColumns();
    this.each = groups.itemColumns();
    this.numbersInWords = !groups.isNumbered() && wordsAreNumbered();
  }

  static List<TableMeasure> of(List<TaskRow> rows) {
    TableMeasures measures = new TableMeasures(RowGroups.of(rows));
    return measures.groups.groups().stream().map(measures::measure).toList();
  }

  private boolean wordsAreNumbered() {
    List<Integer> values =
        groups.groups().stream()
            .flatMap(group -> marker(words(group)).stream())
            .map(Marker::value)
            .toList();
    // 1. in every cell begins a list inside it
    return 2 * values.size() > groups.groups().size()
        && values.stream().distinct().count() > values.size() / 2;
  }

  private TableMeasure measure(List<TaskRow> rows) {
    Entry entry = entry(rows.get(0), words(rows));
    boolean titled = !own.isEmpty() && own.size() + each.size() > 1;
    String title = titled ? Width.tidy(entry.lines().get(0).text()) : "";
    List<Integer> tasks = new ArrayList<>(own.subList(titled ? 1 : 0, own.size()));
    tasks.addAll(each);
    String printed = numbersInWords ? entry.marker().printed() : "";
    List<String> words =
        rows.stream()
            .map(row -> words(row, tasks))
            .map(task -> task.startsWith(printed) ? task.substring(printed.length()) : task)
            .toList();
    return new TableMeasure(entry, title, rows, words, !each.isEmpty());
  }

  private static String words(TaskRow row, List<Integer> columns) {
    return TaskRow.words(columns.stream().flatMap(c -> row.texts().get(c).stream()).toList());
  }

  /** What is the measure's own, then the tasks of its rows, then its goals. */
  private List<Line> words(List<TaskRow> rows) {
    List<Line> words = new ArrayList<>();
    own.forEach(column -> words.addAll(rows.get(0).texts().get(column)));
    for (TaskRow row : rows) {
      each.forEach(column -> words.addAll(row.texts().get(column)));
    }
    for (TaskRow row : rows) {
      row.cells(Column.GOAL).stream()
          .filter(goal -> words.stream().noneMatch(w -> w.text().equals(goal.text())))
          .forEach(words::add);
    }
    return words;
  }

  private Entry entry(TaskRow row, List<Line> words) {
    List<Line> lines = new ArrayList<>(words);
    Line number = row.number();
    Optional<Marker> marker = RowNumber.of(number);
    if (numbersInWords && !words.isEmpty()) {
      Line first = words.get(0);
      marker = marker(words).map(RowNumber::asRow);
      int from =
          marker.map(m -> first.plain().indexOf(m.printed()) + m.printed().length()).orElse(0);
      number = first.part(0, from);
      lines.set(0, first.part(from, first.text().length()));
    }
    Marker own = marker.orElse(RowNumber.running(last + 1));
    last = own.value();
    return new Entry(section(row), own, number, lines);
  }

  private Entry section(TaskRow row) {
    Entry section = row.section();
    for (int column : groups.sectionColumns()) {
      Line cell = Line.whole(row.texts().get(column), row.place());
      section = sections.within(section, cell);
    }
    return section;
  }

  private static Optional<Marker> marker(List<Line> words) {
    return words.isEmpty() ? Optional.empty() : MarkerReader.read(words.get(0).plain(), 0);
  }
}
