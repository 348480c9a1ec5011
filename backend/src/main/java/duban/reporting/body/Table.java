package duban.reporting.body;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table. Every row has a cell for each column.
 *
 * @param key what it shows, the same in every report: {@code classes.units}
 */
public record Table(String key, String caption, List<Column> columns, List<Row> rows)
    implements Block {

  /** What stands above a column; numbers are set to the right. */
  public record Column(String title, boolean number) {}

  /** A row. */
  public record Row(List<Sentence> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @throws IllegalArgumentException when a row has too few cells, or too many
   */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s has %d columns, a row has %d".formatted(key, columns.size(), row.cells().size()));
      }
    }
  }

  @Override
  public Stream<Sentence> said() {
    return rows.stream().flatMap(row -> row.cells().stream());
  }
}
