package duban.engine;

import org.springframework.lang.Nullable;

/**
 * What is wrong with a decision table.
 *
 * @param slug by which screens word it
 * @param row from 1; null where it is not about a row
 * @param column its heading; null where it is not about a column
 * @param value what stands there
 */
public record TableFault(
    String slug, @Nullable Integer row, @Nullable String column, @Nullable String value) {

  public static TableFault of(String slug, String value) {
    return new TableFault(slug, null, null, value);
  }

  public TableFault at(int row, String column) {
    return new TableFault(slug, row, column, value);
  }

  /** For logs: {@code cell-unreadable, row 3, column 逾期工作日: > > 3}. */
  @Override
  public String toString() {
    return slug
        + (row == null ? "" : ", row " + row)
        + (column == null ? "" : ", column " + column)
        + (value == null ? "" : ": " + value);
  }
}
