package duban.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of one page, from top to bottom. Tables are those with rules; elsewhere what stands far
 * apart on a line is cells of a row.
 */
final class PdfPage extends PDFTextStripper {

  private static final float CELL_GAP = 1.5f;
  private static final float INDENT = 1.5f;
  private static final String INDENTED = "\u3000\u3000";

  private record Placed(double y, String text) {}

  private final List<PdfTable> tables;
  private final List<Placed> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private double lineY;
  private TextPosition last;
  private boolean gap;
  private float margin = Float.MAX_VALUE;

  private PdfPage(int number, PDPage page) throws IOException {
    setStartPage(number);
    setEndPage(number);
    setSortByPosition(true);
    tables = page.getRotation() == 0 ? PdfTable.of(PdfRules.of(page)) : List.of();
  }

  static List<String> lines(PDDocument document, int number) throws IOException {
    PdfPage page = new PdfPage(number, document.getPage(number - 1));
    page.getText(document);
    page.writeLineSeparator();
    return page.lines.stream().map(Placed::text).toList();
  }

  @Override
  protected void writePage() throws IOException {
    List<TextPosition> all = charactersByArticle.stream().flatMap(List::stream).toList();
    charactersByArticle.forEach(
        article -> article.removeIf(c -> tables.stream().anyMatch(table -> table.holds(c))));
    charactersByArticle.stream()
        .flatMap(List::stream)
        .filter(position -> !position.getUnicode().isBlank())
        .forEach(position -> margin = Math.min(margin, position.getXDirAdj()));
    super.writePage();
    writeLineSeparator();
    tables.forEach(table -> insert(table, all));
  }

  private void insert(PdfTable table, List<TextPosition> characters) {
    int place = 0;
    while (place < lines.size() && lines.get(place).y() < table.top()) {
      place++;
    }
    List<Placed> rows =
        table.lines(characters).stream().map(row -> new Placed(table.top(), row)).toList();
    lines.addAll(place, rows);
  }

  @Override
  protected void writeWordSeparator() {
    gap = true;
  }

  @Override
  protected void writeLineSeparator() {
    if (!line.isEmpty()) {
      lines.add(new Placed(lineY, line.toString().stripTrailing()));
    }
    line.setLength(0);
    last = null;
    gap = false;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    TextPosition first = positions.get(0);
    if (last == null) {
      boolean indented = first.getXDirAdj() > margin + INDENT * first.getFontSizeInPt();
      line.append(indented ? INDENTED : "");
      lineY = first.getYDirAdj();
    } else if (gap) {
      float distance = first.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      line.append(distance > CELL_GAP * first.getFontSizeInPt() ? "\t" : " ");
    }
    line.append(text);
    last = positions.get(positions.size() - 1);
    gap = false;
  }
}
