package duban.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/** Characters that stand on one base, from left to right. */
final class PdfCharacters {

  private static final double SAME_BASE = 0.5;
  private static final double CELL_GAP = 1.5;
  private static final double HAN_SPACE = 0.6;
  private static final double LATIN_SPACE = 0.2;

  /** A number that its text keeps clear of; a row has more cells, or a number without a mark. */
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("^([(（]?[一二三四五六七八九十\\d.]{1,6}[)）.、．]|第.{1,3}[条章节])\t([^\t]+)$");

  private final List<TextPosition> characters;

  PdfCharacters(List<TextPosition> characters) {
    this.characters = characters;
  }

  /** Those of a page or a part of it, a line each, from top to bottom. */
  static List<PdfCharacters> lines(List<TextPosition> all) {
    List<TextPosition> sorted = new ArrayList<>(all);
    sorted.removeIf(c -> c.getUnicode().isEmpty());
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<TextPosition>> lines = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    double size = 0;
    for (TextPosition c : sorted) {
      size = Math.max(size, c.getFontSizeInPt());
      if (c.getYDirAdj() - base > SAME_BASE * size) {
        lines.add(new ArrayList<>());
        base = c.getYDirAdj();
        size = c.getFontSizeInPt();
      }
      lines.get(lines.size() - 1).add(c);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
    return lines.stream()
        .map(PdfCharacters::trimmed)
        .filter(line -> !line.isEmpty())
        .map(PdfCharacters::new)
        .toList();
  }

  double left() {
    return characters.get(0).getXDirAdj();
  }

  double right() {
    return end(characters.get(characters.size() - 1));
  }

  double size() {
    return characters.stream().mapToDouble(TextPosition::getFontSizeInPt).max().orElse(0);
  }

  /** The part before a place, and the part behind it. */
  List<PdfCharacters> split(double x) {
    List<TextPosition> before = characters.stream().filter(c -> middle(c) < x).toList();
    List<TextPosition> behind = characters.stream().filter(c -> middle(c) >= x).toList();
    return List.of(new PdfCharacters(trimmed(before)), new PdfCharacters(trimmed(behind)));
  }

  boolean isEmpty() {
    return characters.isEmpty();
  }

  PdfLine line(int column) {
    double y = characters.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
    return new PdfLine(left(), right(), word(), y, size(), column, false, text());
  }

  private double word() {
    return characters.stream()
        .takeWhile(c -> isLatin(c) && !c.getUnicode().isBlank())
        .mapToDouble(TextPosition::getWidthDirAdj)
        .sum();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    TextPosition last = null;
    for (TextPosition c : characters) {
      text.append(last == null ? "" : between(last, c)).append(c.getUnicode());
      last = c;
    }
    return AFTER_NUMBER.matcher(text).replaceFirst("$1 $2");
  }

  private static String between(TextPosition last, TextPosition next) {
    double gap = (next.getXDirAdj() - end(last)) / next.getFontSizeInPt();
    if (gap > CELL_GAP) {
      return "\t";
    }
    boolean latin = isLatin(last) && isLatin(next);
    return gap > (latin ? LATIN_SPACE : HAN_SPACE) ? " " : "";
  }

  private static boolean isLatin(TextPosition c) {
    return c.getUnicode().chars().allMatch(unit -> unit < 0x250);
  }

  private static List<TextPosition> trimmed(List<TextPosition> line) {
    int from = 0;
    int to = line.size();
    while (from < to && line.get(from).getUnicode().isBlank()) {
      from++;
    }
    while (to > from && line.get(to - 1).getUnicode().isBlank()) {
      to--;
    }
    return line.subList(from, to);
  }

  private static double middle(TextPosition c) {
    return c.getXDirAdj() + c.getWidthDirAdj() / 2;
  }

  private static double end(TextPosition c) {
    return c.getXDirAdj() + c.getWidthDirAdj();
  }
}
