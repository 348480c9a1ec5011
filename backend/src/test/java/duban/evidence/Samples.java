package duban.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Real files of the types that units send. */
final class Samples {

  private Samples() {}

  private interface Writing {
    void to(ByteArrayOutputStream file) throws IOException;
  }

  private static byte[] written(Writing writing) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      writing.to(file);
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return file.toByteArray();
  }

  /** Left half red, right half blue. */
  static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.RED);
    canvas.fillRect(0, 0, width / 2, height);
    canvas.setColor(Color.BLUE);
    canvas.fillRect(width / 2, 0, width - width / 2, height);
    canvas.dispose();
    return written(file -> ImageIO.write(image, format, file));
  }

  /** A JPEG whose EXIF says that the camera was turned: upright, its left side is at the top. */
  static byte[] turnedPhotograph(int width, int height) {
    byte[] plain = picture("jpg", width, height);
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    return written(
        file -> {
          file.write(plain, 0, 2);
          file.write(exif);
          // cameras write this in place of the 18 bytes of a JFIF header
          file.write(plain, 20, plain.length - 20);
        });
  }

  static byte[] pdf() {
    return written(
        file -> {
          try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file);
          }
        });
  }

  static byte[] docx() {
    return written(
        file -> {
          try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("验收报告");
            document.write(file);
          }
        });
  }

  static byte[] xlsx() {
    return written(
        file -> {
          try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(file);
          }
        });
  }

  static byte[] xls() {
    return written(
        file -> {
          try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(file);
          }
        });
  }

  static byte[] zip(String name, String content) {
    return written(
        file -> {
          try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
