package duban.reader.outline;

import duban.reader.text.Line;
import duban.reader.text.Marker;
import duban.reader.text.MarkerReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers without any mark: a 1 counts where a 2 follows before the next 1. */
final class BareNumbers {

  private BareNumbers() {}

  /** Where the lines start that begin with the first number of a sequence. */
  static Set<Integer> firsts(List<Line> body) {
    Set<Integer> firsts = new HashSet<>();
    Line one = null;
    for (Line line : body) {
      if (startsWith(line, 1)) {
        one = line;
      } else if (one != null && startsWith(line, 2)) {
        firsts.add(one.start());
        one = null;
      }
    }
    return firsts;
  }

  private static boolean startsWith(Line line, int number) {
    if (line.isEmpty() || line.text().charAt(0) != '0' + number) {
      return false;
    }
    Optional<Marker> marker = MarkerReader.read(line.plain(), number);
    return marker.filter(m -> !m.dotted() && m.value() == number).isPresent();
  }
}
