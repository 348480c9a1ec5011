package duban.reporting.paper.chart;

import duban.reporting.body.Chart;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;

/**
 * A chart as a picture of 300 dots to the inch.
 *
 * @param width on paper, in points
 * @param height on paper, in points
 */
public record ChartPicture(byte[] png, double width, double height) {

  private static final double DOTS = 300 / 72.0;
  private static final double WIDTH = 436;

  public static ChartPicture of(Chart chart) {
    return switch (chart.kind()) {
      case STACKED_BARS -> draw(StackedBars.of(chart), StackedBars.height(chart));
      case LINES -> draw(Lines.of(chart), Lines.HEIGHT);
    };
  }

  private static ChartPicture draw(JFreeChart chart, double height) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(WIDTH * DOTS),
            (int) Math.round(height * DOTS),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(DOTS, DOTS);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
    graphics.dispose();
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", file);
      return new ChartPicture(file.toByteArray(), WIDTH, height);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
