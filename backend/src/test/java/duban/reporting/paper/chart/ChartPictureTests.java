package duban.reporting.paper.chart;

import static org.assertj.core.api.Assertions.assertThat;

import duban.reporting.paper.SampleReport;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartPictureTests {

  @Test
  void drawsEveryClassInItsColourAt300DotsToTheInch() throws IOException {
    ChartPicture picture = ChartPicture.of(SampleReport.chart());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));

    assertThat(image.getWidth() / (picture.width() / 72)).isBetween(299.0, 301.0);
    assertThat(colours(image)).contains(0x0B5566, 0x8CC7A6, 0xC98612, 0xB9C6C9);
  }

  @Test
  void drawsTheCurveWhereAValueIsMissing() throws IOException {
    ChartPicture picture = ChartPicture.of(SampleReport.lines());

    assertThat(colours(ImageIO.read(new ByteArrayInputStream(picture.png()))))
        .contains(0x0B5566, 0x51636A);
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        colours.add(image.getRGB(x, y) & 0xFFFFFF);
      }
    }
    return colours;
  }
}
