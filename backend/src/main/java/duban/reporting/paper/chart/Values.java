package duban.reporting.paper.chart;

import duban.reporting.body.Chart;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jfree.data.category.DefaultCategoryDataset;

/** The values of a chart as JFreeChart takes them. */
final class Values {

  private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|\\d\\d)");

  private Values() {}

  static DefaultCategoryDataset of(Chart chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Series series : chart.series()) {
      for (int i = 0; i < chart.categories().size(); i++) {
        data.addValue(series.values().get(i), series.name(), name(chart.categories().get(i)));
      }
    }
    return data;
  }

  /** A period in short words: 2023年2季度; anything else as it is called. */
  private static String name(String category) {
    Matcher period = PERIOD.matcher(category);
    if (!period.matches()) {
      return category;
    }
    String within = period.group(2);
    return period.group(1)
        + "年"
        + switch (within.charAt(0)) {
          case 'Q' -> within.substring(1) + "季度";
          case 'H' -> within.equals("H1") ? "上半年" : "下半年";
          default -> Integer.parseInt(within) + "月";
        };
  }
}
