package duban.reporting.paper.chart;

import duban.reporting.body.Chart;
import org.jfree.data.category.DefaultCategoryDataset;

/** The values of a chart as JFreeChart takes them. */
final class Values {

  private Values() {}

  static DefaultCategoryDataset of(Chart chart) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (Chart.Series series : chart.series()) {
      for (int i = 0; i < chart.categories().size(); i++) {
        data.addValue(series.values().get(i), series.name(), chart.categories().get(i));
      }
    }
    return data;
  }
}
