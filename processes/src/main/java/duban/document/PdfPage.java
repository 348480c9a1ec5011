package duban.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * One page: its lines in the order in which they are read. Tables are those with rules; elsewhere
 * what stands far apart on a line is cells of a row.
 */
final class PdfPage extends PDFTextStripper {

  private final PDPage page;
  private final List<TextPosition> characters = new ArrayList<>();
  private int unnamed;

  private PdfPage(int number, PDPage page) {
    this.page = page;
    setStartPage(number);
    setEndPage(number);
    // some print a character twice to make it bold
    setSuppressDuplicateOverlappingText(true);
  }

  static PdfPage of(PDDocument document, int number) throws IOException {
    PdfPage page = new PdfPage(number, document.getPage(number - 1));
    page.getText(document);
    return page;
  }

  /** How many characters the page shows. */
  int characters() {
    return (int) characters.stream().filter(c -> !c.getUnicode().isBlank()).count() + unnamed;
  }

  /** How many of them no font says the meaning of, or one that means nothing. */
  int nameless() {
    return (int) characters.stream().filter(c -> isNameless(c.getUnicode())).count() + unnamed;
  }

  /** The lines of text that runs across the page, then of text that is turned against it. */
  List<PdfLine> lines() throws IOException {
    Map<Float, List<TextPosition>> directions =
        characters.stream().collect(Collectors.groupingBy(TextPosition::getDir));
    List<PdfLine> lines = new ArrayList<>();
    for (var direction : byLength(directions)) {
      lines.addAll(lines(direction.getKey().intValue(), direction.getValue()));
    }
    return lines;
  }

  private List<PdfLine> lines(int direction, List<TextPosition> turned) throws IOException {
    List<PdfTable> tables =
        PdfTable.of(PdfRules.of(page, direction)).stream()
            .filter(table -> !table.isFrame(turned))
            .toList();
    List<TextPosition> free =
        turned.stream().filter(c -> tables.stream().noneMatch(table -> table.holds(c))).toList();
    List<PdfLine> lines = new ArrayList<>(PdfColumns.inOrder(PdfCharacters.lines(free)));
    tables.forEach(table -> insert(table, turned, lines));
    return lines;
  }

  private static void insert(PdfTable table, List<TextPosition> characters, List<PdfLine> lines) {
    int place = 0;
    while (place < lines.size() && lines.get(place).y() < table.top()) {
      place++;
    }
    lines.addAll(
        place, table.lines(characters).stream().map(row -> PdfLine.row(table.top(), row)).toList());
  }

  private static List<Map.Entry<Float, List<TextPosition>>> byLength(
      Map<Float, List<TextPosition>> directions) {
    Comparator<Map.Entry<Float, List<TextPosition>>> length =
        Comparator.comparingInt(direction -> -direction.getValue().size());
    return directions.entrySet().stream().sorted(length).toList();
  }

  @Override
  protected void writePage() {
    charactersByArticle.forEach(characters::addAll);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
    unnamed += font.toUnicode(code) == null ? 1 : 0;
    super.showGlyph(place, font, code, width);
  }

  /** Fonts without a table of meanings give places in a private area, or control characters. */
  private static boolean isNameless(String character) {
    return character
        .chars()
        .anyMatch(c -> c == 0xFFFD || c >= 0xE000 && c <= 0xF8FF || c < ' ' && c != '\t');
  }
}
