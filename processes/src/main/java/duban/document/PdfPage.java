package duban.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of one page, from top to bottom; what stands far apart on a line is cells of a row. */
final class PdfPage extends PDFTextStripper {

  private static final float CELL_GAP = 1.5f;
  private static final float INDENT = 1.5f;
  private static final String INDENTED = "\u3000\u3000";

  private TextPosition last;
  private boolean gap;
  private float margin = Float.MAX_VALUE;

  private PdfPage(int page) {
    setStartPage(page);
    setEndPage(page);
    setSortByPosition(true);
    setLineSeparator("\n");
    setPageEnd("");
  }

  static List<String> lines(PDDocument document, int page) throws IOException {
    PdfPage text = new PdfPage(page);
    return text.getText(document).lines().map(String::stripTrailing).toList();
  }

  @Override
  protected void writePage() throws IOException {
    charactersByArticle.stream()
        .flatMap(List::stream)
        .filter(position -> !position.getUnicode().isBlank())
        .forEach(position -> margin = Math.min(margin, position.getXDirAdj()));
    super.writePage();
  }

  @Override
  protected void writeWordSeparator() {
    gap = true;
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    last = null;
    gap = false;
    super.writeLineSeparator();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) throws IOException {
    TextPosition first = positions.get(0);
    if (last == null && first.getXDirAdj() > margin + INDENT * first.getFontSizeInPt()) {
      super.writeString(INDENTED);
    } else if (gap && last != null) {
      float distance = first.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      super.writeString(distance > CELL_GAP * first.getFontSizeInPt() ? "\t" : " ");
    }
    super.writeString(text, positions);
    last = positions.get(positions.size() - 1);
    gap = false;
  }
}
