package duban.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Documents made for tests. */
final class Samples {

  static final String XUZHOU = text("/duban/plans/xuzhou-2023/source.txt");

  private Samples() {}

  static byte[] resource(String path) {
    try (InputStream in = Samples.class.getResourceAsStream(path)) {
      return in.readAllBytes();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  static String text(String path) {
    return new String(resource(path), StandardCharsets.UTF_8);
  }

  /** A paragraph a line. */
  static byte[] docx(String text) {
    return saved(document(text));
  }

  static XWPFDocument document(String text) {
    XWPFDocument document = new XWPFDocument();
    text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
    return document;
  }

  /** Rows of cells; {@code ^} continues the cell above, {@code <} the one before. */
  static void table(XWPFDocument document, String[]... rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = rows[i].length - 1; j >= 0; j--) {
        XWPFTableCell cell = table.getRow(i).getCell(j);
        if (rows[i][j].equals("<")) {
          table.getRow(i).removeCell(j);
          continue;
        }
        var properties =
            cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        int span = 1;
        while (j + span < rows[i].length && rows[i][j + span].equals("<")) {
          span++;
        }
        if (span > 1) {
          properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (rows[i][j].equals("^")) {
          properties.addNewVMerge().setVal(STMerge.CONTINUE);
        } else {
          if (i + 1 < rows.length && rows[i + 1][j].equals("^")) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
          }
          String[] paragraphs = rows[i][j].split("\n");
          cell.setText(paragraphs[0]);
          for (int k = 1; k < paragraphs.length; k++) {
            cell.addParagraph().createRun().setText(paragraphs[k]);
          }
        }
      }
    }
  }

  /** A list that numbers 一、 and below it 1. */
  static BigInteger list(XWPFDocument document) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.ONE);
    level(list, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
    level(list, 1, STNumberFormat.DECIMAL, "%2.");
    var numbering = document.createNumbering();
    return numbering.addNum(
        numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(list)));
  }

  private static void level(
      CTAbstractNum list, int index, STNumberFormat.Enum format, String text) {
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.valueOf(index));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }

  static byte[] saved(XWPFDocument document) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        document) {
      document.write(out);
      return out.toByteArray();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  /** A packed file of zeros. */
  static byte[] packedZeros(int megabytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[1024 * 1024]);
      }
      zip.closeEntry();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
    return out.toByteArray();
  }
}
