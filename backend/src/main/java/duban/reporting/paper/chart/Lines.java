package duban.reporting.paper.chart;

import duban.reporting.body.Chart;
import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/**
 * A line for each series; what was planned is dashed. Where a value is missing the line is broken.
 */
final class Lines {

  static final double HEIGHT = 220;

  private static final int CROWDED = 8;
  private static final BasicStroke FIRM = new BasicStroke(1.6f);
  private static final BasicStroke DASHED =
      new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0);

  private Lines() {}

  static JFreeChart of(Chart chart) {
    LineAndShapeRenderer lines = new LineAndShapeRenderer();
    List<Chart.Series> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      String key = series.get(i).key();
      lines.setSeriesPaint(i, Colours.of(key, i));
      lines.setSeriesStroke(i, Colours.isPlanned(key) ? DASHED : FIRM);
    }
    NumberAxis values = Style.values(chart.measuredIn());
    CategoryAxis names = Style.names();
    if (chart.categories().size() > CROWDED) {
      names.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    }
    CategoryPlot plot = new CategoryPlot(Values.of(chart), names, values, lines);
    return Style.chart(plot);
  }
}
