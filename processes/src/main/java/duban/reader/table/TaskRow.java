package duban.reader.table;

import duban.reader.outline.Entry;
import duban.reader.text.Line;
import duban.reader.text.Width;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A row of a table of tasks.
 *
 * @param section the heading in the table it stands under; null where there is none
 * @param number the cell with its number; blank where the table has none
 * @param texts a cell for each column with words of the task, each with its paragraphs
 * @param cells what the other columns hold
 */
public record TaskRow(
    Line place, Entry section, Line number, List<List<Line>> texts, Map<Column, List<Line>> cells) {

  public List<Line> cells(Column column) {
    return cells.getOrDefault(column, List.of());
  }

  /** The cells that name units. */
  public List<Line> units() {
    return Stream.of(Column.LEAD, Column.RESPONSIBLE).flatMap(c -> cells(c).stream()).toList();
  }

  /** All words of the task. */
  public List<Line> task() {
    return texts.stream().flatMap(List::stream).toList();
  }

  /** The words of one column. */
  String text(int column) {
    return words(texts.get(column));
  }

  boolean hasText() {
    return texts.stream().anyMatch(cell -> !cell.isEmpty());
  }

  public static String words(List<Line> paragraphs) {
    return String.join("\n", paragraphs.stream().map(line -> Width.tidy(line.text())).toList());
  }

  /** Everything it is made of, in document order. */
  Stream<Line> lines() {
    return Stream.of(
            Stream.of(number), task().stream(), cells.values().stream().flatMap(List::stream))
        .flatMap(lines -> lines)
        .filter(Objects::nonNull)
        .filter(line -> !line.isEmpty());
  }
}
