package duban.reporting.paper.chart;

import duban.reporting.body.Chart;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Bars that lie, one for each category: names of units are long. */
final class StackedBars {

  private static final double AROUND = 60;
  private static final double BAR = 20;
  private static final double HIGHEST = 560;

  private StackedBars() {}

  static double height(Chart chart) {
    return Math.min(HIGHEST, AROUND + BAR * Math.max(3, chart.categories().size()));
  }

  static JFreeChart of(Chart chart) {
    StackedBarRenderer bars = new StackedBarRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setMaximumBarWidth(0.12);
    bars.setDrawBarOutline(true);
    List<Chart.Series> series = chart.series();
    for (int i = 0; i < series.size(); i++) {
      bars.setSeriesPaint(i, Colours.of(series.get(i).key(), i));
      bars.setSeriesOutlinePaint(i, Color.WHITE);
    }
    NumberAxis values = Style.values(chart.measuredIn());
    values.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    CategoryAxis names = Style.names();
    names.setMaximumCategoryLabelWidthRatio(0.4f);
    CategoryPlot plot = new CategoryPlot(Values.of(chart), names, values, bars);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    return Style.chart(plot);
  }
}
