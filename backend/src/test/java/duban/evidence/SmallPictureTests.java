package duban.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPictureTests {

  @TempDir private Path folder;

  @Test
  void makesALargePictureSmall() throws IOException {
    BufferedImage small = read(of(Samples.picture("png", 4000, 3000)));

    assertThat(small.getWidth()).isBetween(470, 480);
    assertThat(small.getHeight()).isBetween(352, 361);
  }

  @Test
  void leavesASmallPictureItsSize() throws IOException {
    BufferedImage small = read(of(Samples.picture("gif", 100, 40)));

    assertThat(small.getWidth()).isEqualTo(100);
  }

  @Test
  void turnsAPhotographUpright() throws IOException {
    BufferedImage small = read(of(Samples.turnedPhotograph(1600, 1200)));

    assertThat(small.getHeight()).isGreaterThan(small.getWidth());
    int middle = small.getWidth() / 2;
    assertThat(new Color(small.getRGB(middle, 20)).getRed()).isGreaterThan(200);
    assertThat(new Color(small.getRGB(middle, small.getHeight() - 20)).getBlue())
        .isGreaterThan(200);
  }

  @Test
  void makesNoneOfABrokenOrEnormousPicture() throws IOException {
    byte[] cut = Arrays.copyOf(Samples.picture("png", 400, 300), 60);
    byte[] bomb = Samples.picture("png", 10, 10);
    // IHDR says 100,000 by 100,000 points
    System.arraycopy(new byte[] {0, 1, (byte) 0x86, (byte) 0xA0}, 0, bomb, 16, 4);
    System.arraycopy(new byte[] {0, 1, (byte) 0x86, (byte) 0xA0}, 0, bomb, 20, 4);

    assertThat(of(cut)).isNull();
    assertThat(of(bomb)).isNull();
  }

  private byte[] of(byte[] content) throws IOException {
    return SmallPicture.of(Files.write(folder.resolve("picture"), content));
  }

  private static BufferedImage read(byte[] content) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(content));
  }
}
