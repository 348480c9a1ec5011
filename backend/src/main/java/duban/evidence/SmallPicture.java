package duban.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The small picture of an image, upright, as JPEG: a page full of photographs is quick on a phone.
 * Large ones are read with points left out, so that no photograph takes hundreds of megabytes.
 */
final class SmallPicture {

  private static final Logger log = LoggerFactory.getLogger(SmallPicture.class);
  private static final int SIDE = 480;
  private static final long MOST_POINTS = 150_000_000;

  private SmallPicture() {}

  /** Null where Java cannot read the image; its page then shows it as it is. */
  static byte[] of(Path file) {
    try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
      return readers.hasNext() ? of(readers.next(), input) : null;
    } catch (IOException | RuntimeException ex) {
      log.info("No small picture of an image: {}", ex.toString());
      return null;
    }
  }

  private static byte[] of(ImageReader reader, ImageInputStream input) throws IOException {
    try {
      reader.setInput(input);
      long points = (long) reader.getWidth(0) * reader.getHeight(0);
      return points > MOST_POINTS ? null : of(reader);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] of(ImageReader reader) throws IOException {
    int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, longest / (2 * SIDE));
    ImageReadParam sparse = reader.getDefaultReadParam();
    sparse.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = onWhite(reader.read(0, sparse));
    double scale = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
    var small = Thumbnails.of(image).scale(scale).outputFormat("jpg").outputQuality(0.8);
    Orientation orientation = orientation(reader);
    if (orientation != null) {
      small.addFilter(ExifFilterUtils.getFilterForOrientation(orientation));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    small.toOutputStream(written);
    return written.toByteArray();
  }

  /** How the camera was held; null where nobody knows, such as of a picture that was drawn. */
  private static Orientation orientation(ImageReader reader) {
    try {
      return reader.getFormatName().equalsIgnoreCase("jpeg")
          ? ExifUtils.getExifOrientation(reader, 0)
          : null;
    } catch (IOException | RuntimeException ex) {
      return null; // a picture that lies on its side is better than none
    }
  }

  /** JPEG knows nothing of what is transparent. */
  private static BufferedImage onWhite(BufferedImage image) {
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = plain.createGraphics();
    canvas.drawImage(image, 0, 0, Color.WHITE, null);
    canvas.dispose();
    return plain;
  }
}
