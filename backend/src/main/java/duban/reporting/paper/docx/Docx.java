package duban.reporting.paper.docx;

import duban.reporting.body.Masthead;
import duban.reporting.body.ReportBody;
import duban.reporting.paper.Composition;
import duban.reporting.paper.Letterhead;
import duban.reporting.paper.Piece;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes a report as a Word document in the layout of GB/T 9704-2012. */
public final class Docx {

  /** Of the answer that carries it. */
  public static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Docx() {}

  public static byte[] write(ReportBody report, Letterhead letterhead) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      StyleSheet.set(document);
      DocumentSettings.set(document);
      FontTable.add(document);
      Pieces pieces = new Pieces(document);
      for (Piece piece : Composition.of(report, letterhead)) {
        pieces.add(piece);
      }
      Feet.add(document);
      PageSetup.set(document); // the last element of the body
      describe(document, report.masthead());
      document.write(file);
      return file.toByteArray();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static void describe(XWPFDocument document, Masthead head) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(head.title());
    properties.setCreator(head.issuer());
  }
}
