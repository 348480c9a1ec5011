package duban.reporting.paper;

import duban.reporting.body.Table;
import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are, and how large its text, so that it fits the type area. */
public final class Columns {

  private static final int MANY = 6;
  private static final int VERY_MANY = 10;
  private static final double SMALL_FOUR = 12;
  private static final double FIVE = 10.5;
  private static final double SMALL_FIVE = 9;
  private static final double NARROWEST = 3;
  private static final double WIDEST = 24;

  private Columns() {}

  /** In points: 小四, 五号 where there are many columns, 小五 where there are very many. */
  public static double size(Table table) {
    int columns = table.columns().size();
    return columns > VERY_MANY ? SMALL_FIVE : columns > MANY ? FIVE : SMALL_FOUR;
  }

  /**
   * Widths that add up to the whole. A number is never parted, so its column has what its longest
   * needs; the others share the rest by what their longest cells need, up to a measure from which a
   * column gains more by more lines.
   */
  public static int[] widths(Table table, int whole) {
    double[] wanted = new double[table.columns().size()];
    double numbers = 0;
    double texts = 0;
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = 1 + wanted(table, i);
      if (table.columns().get(i).number()) {
        numbers += wanted[i];
      } else {
        texts += wanted[i];
      }
    }
    double all = whole / 20.0 / size(table);
    double room = Math.max(all - numbers, all / 5);
    int[] widths = new int[wanted.length];
    for (int i = 0; i < widths.length; i++) {
      double share = table.columns().get(i).number() ? 1 : room / texts;
      widths[i] = (int) (wanted[i] * share / (numbers + (texts == 0 ? 0 : room)) * whole);
    }
    widths[widths.length - 1] += whole - Arrays.stream(widths).sum();
    return widths;
  }

  private static double wanted(Table table, int column) {
    boolean number = table.columns().get(column).number();
    double longest = number ? table.columns().size() > MANY ? 3 : 6 : 6;
    double heading = Math.min(longest, Glyphs.width(table.columns().get(column).title()));
    double cells =
        table.rows().stream()
            .mapToDouble(row -> Glyphs.width(row.cells().get(column).text()))
            .max()
            .orElse(0);
    double needed = Math.max(heading, cells);
    return number ? needed : Math.max(NARROWEST, Math.min(WIDEST, needed));
  }

  /** Names of the columns. */
  public static List<String> titles(Table table) {
    return table.columns().stream().map(Table.Column::title).toList();
  }
}
