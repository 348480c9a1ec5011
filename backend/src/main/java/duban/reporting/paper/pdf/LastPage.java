package duban.reporting.paper.pdf;

import duban.reporting.paper.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks how far down the last page of a PDF is written. */
final class LastPage {

  private static final double TYPE_AREA = (Sheet.HEIGHT - Sheet.BOTTOM) / 20.0;

  /** The imprint's own edge below its last line, and a little for rounding. */
  private static final double EDGE = 20;

  private LastPage() {}

  /**
   * Points between what is written last, without the page number, and the foot of the type area.
   */
  static double free(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Lowest lowest = new Lowest();
      lowest.setStartPage(document.getNumberOfPages());
      lowest.setEndPage(document.getNumberOfPages());
      lowest.getText(document);
      return TYPE_AREA - lowest.y - EDGE;
    } catch (IOException ex) {
      throw new UncheckedIOException(ex);
    }
  }

  private static final class Lowest extends PDFTextStripper {

    private double y;

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      for (TextPosition position : positions) {
        if (position.getYDirAdj() < TYPE_AREA) {
          y = Math.max(y, position.getYDirAdj());
        }
      }
    }
  }
}
