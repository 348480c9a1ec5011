package duban.reader.table;

import duban.reader.text.Line;
import java.util.List;

/**
 * The tables of a document, taken out of its text.
 *
 * @param prose the lines that are part of no table
 * @param left what of the tables could not be used
 */
public record Tables(List<Line> prose, TaskTable tasks, GoalTable goals, List<LeftOver> left) {

  /**
   * @param text normalised, with the tabs between cells
   */
  public static Tables of(String text) {
    TableReader reader = new TableReader(text);
    return reader.tables();
  }

  /** Where the first measure of a table stands; the end of all where there is none. */
  public int firstRow() {
    return tasks.rows().stream()
        .mapToInt(row -> row.place().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * A part of a table that the plan does not have.
   *
   * @param kind what it is, the code of its finding
   */
  public record LeftOver(String kind, Line place, String words) {}
}
