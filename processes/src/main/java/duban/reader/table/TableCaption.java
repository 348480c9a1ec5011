package duban.reader.table;

import duban.reader.text.CellBorders;
import duban.reader.text.Furniture;
import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import java.util.Optional;

/** What a table is called: the line above it. */
final class TableCaption {

  private static final int LONGEST = 40;

  private TableCaption() {}

  /** Empty where the line above is a heading of the text or a sentence. */
  static Optional<Line> of(String text, Grid grid) {
    int end = text.substring(0, grid.lines().get(0).start()).stripTrailing().length();
    int start = text.lastIndexOf('\n', end - 1) + 1;
    return Line.of(text.substring(start, end)).stream()
        .map(line -> new Line(start + line.start(), line.text()))
        .findFirst()
        .filter(TableCaption::isCaption);
  }

  private static boolean isCaption(Line line) {
    return line.text().length() <= LONGEST
        && !line.plain().matches(".*[。;:,]|.*\\d{4}年\\d{1,2}月\\d{1,2}日|\\(?单位:.*")
        && CellBorders.of(line).isEmpty()
        && !Furniture.endsBody(line)
        && MarkerReader.read(line.plain(), 0).isEmpty();
  }
}
