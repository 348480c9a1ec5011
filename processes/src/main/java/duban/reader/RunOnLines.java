package duban.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts lines on which one measure follows the clause of another: …(市教育局负责)2.优化服务. */
final class RunOnLines {

  private static final Pattern CLAUSE_END = Pattern.compile("[)\\]] *[。;]? *(?=[\\d(一二三四五六七八九十第])");

  private RunOnLines() {}

  static List<Line> apart(List<Line> body) {
    List<Line> lines = new ArrayList<>();
    body.forEach(line -> cut(line, lines));
    return lines;
  }

  private static void cut(Line line, List<Line> lines) {
    String plain = line.plain();
    Optional<Marker> first = MarkerReader.read(plain, 0);
    for (Matcher m = CLAUSE_END.matcher(plain); first.isPresent() && m.find(); ) {
      Optional<Marker> next = MarkerReader.read(plain.substring(m.end()), 0);
      if (next.isPresent() && follows(first.get(), next.get()) && endsWithClause(line, m.end())) {
        lines.add(line.part(0, m.end()));
        cut(line.part(m.end(), line.text().length()), lines);
        return;
      }
    }
    lines.add(line);
  }

  private static boolean follows(Marker first, Marker next) {
    boolean counts = next.style() == first.style() && next.value() == first.value() + 1;
    return counts || next.style() != first.style() && next.style() != Marker.Style.ARABIC;
  }

  private static boolean endsWithClause(Line line, int end) {
    Line before = line.part(0, end);
    return ClauseFinder.find(before)
        .filter(placed -> placed.place().end() >= before.end() - 1)
        .isPresent();
  }
}
