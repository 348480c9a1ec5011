package duban.reader.clause;

import duban.reader.text.Line;
import duban.reader.text.MarkerReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a label that stands alone on its line with the names below it, one a line. */
public final class ListedUnits {

  private static final Pattern LABEL = Pattern.compile("(?:" + ClauseLabels.OF_UNITS + ")");

  private ListedUnits() {}

  /**
   * @param text that the lines are of
   */
  public static List<Line> joined(List<Line> lines, String text) {
    List<Line> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int last = i;
      while (LABEL.matcher(lines.get(i).plain()).matches()
          && last + 1 < lines.size()
          && isName(lines.get(last + 1))) {
        last++;
      }
      joined.add(last == i ? lines.get(i) : line(lines.get(i), lines.get(last), text));
      i = last;
    }
    return joined;
  }

  private static boolean isName(Line line) {
    return MarkerReader.read(line.plain(), 0).isEmpty()
        && !line.text().contains("\t")
        && ClauseParser.parse(line.text()).namesOnlyUnits();
  }

  private static Line line(Line first, Line last, String text) {
    return new Line(
        first.start(), text.substring(first.start(), last.end()).replaceAll("[\n\t]", " "));
  }
}
