package duban.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** The characters of a cell as its text: a line that fills the cell goes on in the next. */
final class CellLines {

  private static final double SAME_LINE = 0.5;

  /** What a full line leaves free: margins of the cell and a character that did not fit. */
  private static final double FREE = 2.6;

  private CellLines() {}

  static String joined(List<TextPosition> characters, double width) {
    StringBuilder text = new StringBuilder();
    for (List<TextPosition> line : lines(characters)) {
      line.forEach(character -> text.append(character.getUnicode()));
      TextPosition last = line.get(line.size() - 1);
      double used = last.getXDirAdj() + last.getWidthDirAdj() - line.get(0).getXDirAdj();
      boolean full = used > width - FREE * last.getFontSizeInPt();
      text.append(full ? "" : "\n");
    }
    return TextTable.cellText(List.of(text.toString()));
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
