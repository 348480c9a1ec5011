package duban.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a cell as its text: a line that fills the cell goes on in the next. */
final class CellLines {

  private static final double SAME_LINE = 0.5;

  private static final double TOLERANCE = 0.3;

  private static final String OPENING = "\"“‘(（《〈「『【〔[";
  private static final String CLOSING = "\"”’)）》〉」』】〕],.;:!?%，。、；：！？％";

  private CellLines() {}

  static String joined(List<TextPosition> characters, double left, double right) {
    List<List<TextPosition>> lines = lines(characters);
    double margin =
        lines.stream().mapToDouble(line -> line.get(0).getXDirAdj() - left).min().orElse(0);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).forEach(character -> text.append(character.getUnicode()));
      boolean full =
          i + 1 < lines.size() && isFull(lines.get(i), lines.get(i + 1), margin, right - left);
      text.append(full ? "" : "\n");
    }
    return TextTable.cellText(List.of(text.toString()));
  }

  /** Whether what begins the next line would not have found room. */
  private static boolean isFull(
      List<TextPosition> line, List<TextPosition> next, double margin, double width) {
    TextPosition last = line.get(line.size() - 1);
    double size = last.getFontSizeInPt();
    double used = last.getXDirAdj() + last.getWidthDirAdj() - line.get(0).getXDirAdj();
    double margins = 2 * Math.max(0, Math.min(margin, size));
    return used + unbreakable(next) > width - margins - TOLERANCE * size;
  }

  /** The width of a word, or of a character and the marks that may not be parted from it. */
  private static double unbreakable(List<TextPosition> line) {
    double width = 0;
    boolean begun = false;
    boolean word = false;
    boolean opened = false;
    for (TextPosition character : line) {
      char c = character.getUnicode().charAt(0);
      boolean latin = c < 0x250 && Character.isLetterOrDigit(c);
      if (begun && !opened && CLOSING.indexOf(c) < 0 && !(word && latin)) {
        break;
      }
      width += character.getWidthDirAdj();
      opened = OPENING.indexOf(c) >= 0;
      begun |= !opened;
      word = latin;
    }
    return width;
  }

  private static List<List<TextPosition>> lines(List<TextPosition> characters) {
    List<TextPosition> sorted = new ArrayList<>(characters);
    sorted.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
    List<List<TextPosition>> lines = new ArrayList<>();
    double base = Double.NEGATIVE_INFINITY;
    for (TextPosition character : sorted) {
      if (character.getYDirAdj() - base > SAME_LINE * character.getFontSizeInPt()) {
        lines.add(new ArrayList<>());
        base = character.getYDirAdj();
      }
      lines.get(lines.size() - 1).add(character);
    }
    lines.forEach(line -> line.sort(Comparator.comparingDouble(TextPosition::getXDirAdj)));
    return lines;
  }
}
