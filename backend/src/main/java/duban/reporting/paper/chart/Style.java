package duban.reporting.paper.chart;

import duban.reporting.paper.Typeface;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.springframework.lang.Nullable;

/** What all charts look like: no title (it stands below), a faint grid, a legend at the foot. */
final class Style {

  private static final Color FAINT = new Color(0xD9E0E1);
  private static final Color INK = new Color(0x1D2B30);
  private static final float SIZE = 9;

  /** Read once: a Chinese font is ten megabytes. */
  private static final class Lazily {
    private static final Font FONT = font().deriveFont(SIZE);
  }

  private Style() {}

  static JFreeChart chart(CategoryPlot plot) {
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(FAINT);
    plot.setNoDataMessage("—");
    plot.setNoDataMessageFont(Lazily.FONT);
    JFreeChart chart = new JFreeChart(null, Lazily.FONT, plot, true);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(6, 4, 2, 12));
    chart.getLegend().setItemFont(Lazily.FONT);
    chart.getLegend().setFrame(BlockBorder.NONE);
    return chart;
  }

  static CategoryAxis names() {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(Lazily.FONT);
    axis.setTickLabelPaint(INK);
    return axis;
  }

  static NumberAxis values(@Nullable String measuredIn) {
    NumberAxis axis = new NumberAxis(measuredIn);
    axis.setLabelFont(Lazily.FONT);
    axis.setTickLabelFont(Lazily.FONT);
    axis.setTickLabelPaint(INK);
    return axis;
  }

  private static Font font() {
    try (InputStream file = Style.class.getResourceAsStream(Typeface.StandIn.SANS.resource())) {
      return Font.createFont(Font.TRUETYPE_FONT, file);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    } catch (FontFormatException ex) {
      throw new IllegalStateException(ex);
    }
  }
}
