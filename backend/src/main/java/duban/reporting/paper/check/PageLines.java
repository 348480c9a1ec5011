package duban.reporting.paper.check;

import duban.reporting.paper.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page as it is rendered.
 *
 * @param lines of text in the size of the text
 * @param characters in the fullest of them
 * @param numberPlaced whether its number stands on the side where it belongs
 */
record PageLines(int lines, int characters, boolean numberPlaced) {

  private static final double TYPE_AREA = (Sheet.HEIGHT - Sheet.BOTTOM) / 20.0;

  static PageLines of(PDDocument document, int page) throws IOException {
    Collector collector = new Collector();
    collector.setStartPage(page);
    collector.setEndPage(page);
    collector.getText(document);
    int fullest = collector.lines.values().stream().mapToInt(PageLines::count).max().orElse(0);
    return new PageLines(collector.lines.size(), fullest, placed(collector.foot, page));
  }

  /** Widths of Chinese characters: two Latin ones are one. */
  private static int count(List<TextPosition> line) {
    double left = line.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    double right =
        line.stream().mapToDouble(it -> it.getXDirAdj() + it.getWidthDirAdj()).max().orElse(0);
    return (int) Math.round((right - left) / Sheet.PITCH);
  }

  private static boolean placed(List<TextPosition> foot, int page) {
    double middle = Sheet.WIDTH / 40.0;
    return !foot.isEmpty()
        && foot.stream().allMatch(it -> page % 2 == 1 == it.getXDirAdj() > middle);
  }

  private static final class Collector extends PDFTextStripper {

    private final Map<Long, List<TextPosition>> lines = new TreeMap<>();
    private final List<TextPosition> foot = new ArrayList<>();

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      for (TextPosition position : positions) {
        if (position.getYDirAdj() > TYPE_AREA) {
          foot.add(position);
        } else if (Math.abs(position.getFontSizeInPt() - Sheet.TEXT) < 0.1
            && !position.getUnicode().isBlank()) {
          lines
              .computeIfAbsent(Math.round(position.getYDirAdj() / 4.0), it -> new ArrayList<>())
              .add(position);
        }
      }
    }
  }
}
