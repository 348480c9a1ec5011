package duban.reporting.paper;

import duban.reporting.body.Table;
import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are, and how large its text, so that it fits the type area. */
public final class Columns {

  private static final int MANY = 6;
  private static final double SMALL_FOUR = 12;
  private static final double FIVE = 10.5;
  private static final double NARROWEST = 3;
  private static final double WIDEST = 24;

  private Columns() {}

  /** In points: 小四, or 五号 where there are many columns. */
  public static double size(Table table) {
    return table.columns().size() > MANY ? FIVE : SMALL_FOUR;
  }

  /**
   * Widths that add up to the whole: by what the longest cells need, up to a measure from which a
   * column gains more by more lines.
   */
  public static int[] widths(Table table, int whole) {
    double[] wanted = new double[table.columns().size()];
    for (int i = 0; i < wanted.length; i++) {
      int column = i;
      double heading = Math.min(6, Glyphs.width(table.columns().get(i).title()));
      double cells =
          table.rows().stream()
              .mapToDouble(row -> Glyphs.width(row.cells().get(column).text()))
              .max()
              .orElse(0);
      wanted[i] = 1 + Math.max(NARROWEST, Math.min(WIDEST, Math.max(heading, cells)));
    }
    double sum = Arrays.stream(wanted).sum();
    int[] widths = Arrays.stream(wanted).mapToInt(it -> (int) (it / sum * whole)).toArray();
    widths[widths.length - 1] += whole - Arrays.stream(widths).sum();
    return widths;
  }

  /** Names of the columns. */
  public static List<String> titles(Table table) {
    return table.columns().stream().map(Table.Column::title).toList();
  }
}
