package duban.reader.table;

import duban.reader.outline.Entry;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a table says of one measure: the rows with its number.
 *
 * @param entry the measure in the form of an outline, for tables whose measures are their own
 * @param title its name, empty where the table has no column for that
 * @param tasks the words of each row without the title
 * @param divided whether the rows are tasks of their own, not all the same one
 */
public record TableMeasure(
    Entry entry, String title, List<TaskRow> rows, List<String> tasks, boolean divided) {

  public int start() {
    return Math.min(entry.number().start(), lines().mapToInt(Line::start).min().orElse(0));
  }

  public int end() {
    return Math.max(entry.number().end(), lines().mapToInt(Line::end).max().orElse(0));
  }

  private Stream<Line> lines() {
    return rows.stream().flatMap(TaskRow::lines);
  }

  /** The same measure below a heading of the text around the table. */
  public TableMeasure under(Entry heading) {
    Entry below = new Entry(heading, entry.marker(), entry.number(), entry.lines());
    return new TableMeasure(below, title, rows, tasks, divided);
  }

  public int number() {
    return entry.marker().value();
  }

  /** All words, to find the measure of the body that says the same. */
  public String words() {
    return String.join("", entry.lines().stream().map(line -> Width.tidy(line.text())).toList());
  }
}
