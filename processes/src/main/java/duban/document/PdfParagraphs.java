package duban.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the lines of paragraphs, over page borders too: a line that reaches the right margin goes
 * on in the next, unless that one is indented.
 */
final class PdfParagraphs {

  private static final String INDENTED = "\u3000\u3000";
  private static final double INDENT = 1;
  private static final double SLACK = 2.1;
  private static final double WIDEST_LEADING = 2.6;
  private static final double SIZES = 0.12;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[。;；:：!！?？]");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[(（〔\\[]?[一二三四五六七八九十百\\d]{1,3}[)）〕\\]、.．,，].*|第[一二三四五六七八九十百\\d]{1,4}[章节条].*|[①-⑳].*");

  private final List<List<PdfLine>> pages;
  private final double leftmost;
  private final StringBuilder text = new StringBuilder();

  private PdfParagraphs(List<List<PdfLine>> pages) {
    this.pages = pages;
    this.leftmost =
        pages.stream()
            .flatMap(List::stream)
            .filter(line -> !line.row())
            .mapToDouble(PdfLine::left)
            .min()
            .orElse(0);
  }

  static String of(List<List<PdfLine>> pages) {
    return new PdfParagraphs(pages).joined();
  }

  private String joined() {
    List<Map<Integer, PdfMargins>> margins = PdfMargins.of(pages);
    PdfLine last = null;
    PdfMargins lastMargins = null;
    for (int i = 0; i < pages.size(); i++) {
      for (PdfLine line : pages.get(i)) {
        PdfMargins own = margins.get(i).get(line.column());
        boolean first = pages.get(i).get(0) == line;
        if (last == null || !goesOn(last, lastMargins, line, own, first)) {
          begin(line, own);
        } else {
          text.append(isLatin(last, line) ? " " : "").append(line.text());
        }
        last = line;
        lastMargins = own;
      }
    }
    return text.toString();
  }

  private void begin(PdfLine line, PdfMargins margins) {
    text.append(text.isEmpty() ? "" : "\n");
    double edge = margins.known() ? margins.left() : leftmost;
    boolean indented = !line.row() && line.left() > edge + INDENT * line.size();
    text.append(indented ? INDENTED : "").append(line.text());
  }

  private static boolean goesOn(
      PdfLine line, PdfMargins margins, PdfLine next, PdfMargins its, boolean anotherPage) {
    if (line.hasCells() || next.hasCells() || !margins.known()) {
      return false;
    }
    boolean alike = Math.abs(line.size() - next.size()) < SIZES * line.size();
    boolean near =
        anotherPage
            || line.column() != next.column()
            || next.y() - line.y() < WIDEST_LEADING * line.size();
    return alike && near && isBody(line, margins.right(), next, its.left());
  }

  /** What does not fit on a line is a character, one that may not begin a line, or a word. */
  private static boolean isBody(PdfLine line, double right, PdfLine next, double left) {
    boolean sentenceEnds = SENTENCE_END.matcher(line.text()).matches();
    boolean numbered = NUMBERED.matcher(next.text()).matches();
    double missing = right - line.right() - SLACK * line.size();
    if (next.left() > left + INDENT * next.size()) {
      // text set in as a whole
      boolean level = Math.abs(next.left() - line.left()) < 0.5 * next.size();
      return missing < 0 && level && !sentenceEnds && !numbered;
    }
    return missing < next.word() && !(sentenceEnds && numbered);
  }

  private static boolean isLatin(PdfLine line, PdfLine next) {
    char last = line.text().charAt(line.text().length() - 1);
    char first = next.text().charAt(0);
    return Character.isLetter(last) && last < 0x80 && Character.isLetter(first) && first < 0x80;
  }
}
