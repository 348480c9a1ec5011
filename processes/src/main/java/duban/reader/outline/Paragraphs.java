package duban.reader.outline;

import duban.reader.clause.ClauseFinder;
import duban.reader.clause.PlacedClause;
import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.Marker.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs of a text without any numbers, as entries: each that ends with a clause, with the
 * short line above it that is its heading.
 */
public final class Paragraphs {

  private static final int LONGEST_HEADING = 30;
  private static final int FEWEST = 2;
  private static final Pattern TITLE =
      Pattern.compile(".*(?:方案|意见|计划|措施|办法|要点|通知|分工|清单|分解)(?:\\([^()]*\\))?");

  private Paragraphs() {}

  /** Where the first of them begins; the number of lines where there are none. */
  public static int first(List<Line> lines, int from) {
    List<Integer> ends = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      if (hasClause(lines.get(i))) {
        ends.add(i);
      }
    }
    if (ends.size() < FEWEST) {
      return lines.size();
    }
    int first = ends.get(0);
    return first > from && isHeading(lines.get(first - 1)) ? first - 1 : first;
  }

  static List<Entry> of(List<Line> body) {
    List<Entry> entries = new ArrayList<>();
    boolean closed = true;
    for (Line line : body) {
      boolean heading = isHeading(line);
      if (closed || heading && !isClause(line)) {
        entries.add(entry(entries.size() + 1, line));
      } else {
        entries.get(entries.size() - 1).lines().add(line);
      }
      closed = hasClause(line);
    }
    return entries;
  }

  private static Entry entry(int value, Line line) {
    Marker marker = new Marker(Style.ROW, value, "", String.valueOf(value), true);
    return new Entry(null, marker, line.part(0, 0), new ArrayList<>(List.of(line)));
  }

  private static boolean hasClause(Line line) {
    return ClauseFinder.find(line)
        .filter(placed -> placed.place().end() >= line.end() - 1)
        .isPresent();
  }

  private static boolean isClause(Line line) {
    return ClauseFinder.find(line).filter(PlacedClause::ownLine).isPresent();
  }

  private static boolean isHeading(Line line) {
    String plain = line.plain();
    return plain.length() <= LONGEST_HEADING
        && !TITLE.matcher(plain).matches()
        && !plain.matches(".*[。;:,].*")
        && !isClause(line);
  }
}
