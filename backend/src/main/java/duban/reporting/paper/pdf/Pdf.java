package duban.reporting.paper.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import duban.reporting.body.ReportBody;
import duban.reporting.paper.Composition;
import duban.reporting.paper.Letterhead;
import duban.reporting.paper.Piece;
import duban.reporting.paper.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;

/** Writes a report as a PDF that is the same on every machine: its fonts are in it. */
public final class Pdf {

  /** Of the answer that carries it. */
  public static final String TYPE = "application/pdf";

  static {
    // it tells each font and style sheet it reads
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private Pdf() {}

  /** Set twice: only then is known how much of the last page is free above the imprint. */
  public static byte[] write(ReportBody report, Letterhead letterhead, FontShelf fonts) {
    List<Piece> pieces = Composition.of(report, letterhead);
    String title = report.masthead().title();
    byte[] first = write(Xhtml.of(title, pieces, 0), fonts);
    double free = LastPage.free(first);
    return free <= 0 ? first : write(Xhtml.of(title, pieces, free), fonts);
  }

  private static byte[] write(String xhtml, FontShelf fonts) {
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      for (Typeface typeface : Typeface.values()) {
        builder.useFont(() -> fonts.read(typeface), typeface.name(), 400, FontStyle.NORMAL, true);
      }
      builder.withHtmlContent(xhtml, null);
      // pictures are in the page: nothing is ever fetched
      builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
      builder.withProducer("Duban");
      builder.toStream(file);
      builder.run();
      return file.toByteArray();
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }
}
