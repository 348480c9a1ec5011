package duban.spreadsheet;

import java.util.List;

/**
 * A table with one row of headings.
 *
 * @param name of the sheet, and what stands at the head of the printed page
 * @param note one line above the table that says what it shows and as of when
 * @param rows values of a row in the order of the columns: texts, numbers, days ({@link
 *     java.time.LocalDate}) or null
 */
public record Sheet(String name, String note, List<Column> columns, List<List<?>> rows) {

  /**
   * A column.
   *
   * @param width in characters of the usual font; a Chinese character is two
   */
  public record Column(String heading, int width) {}

  public static Column column(String heading, int width) {
    return new Column(heading, width);
  }
}
