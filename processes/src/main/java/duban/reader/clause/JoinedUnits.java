package duban.reader.clause;

import duban.reader.text.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Two names of units that lost the mark between them: 市商务局县区, where others name both. */
public record JoinedUnits(Set<String> names) {

  public static JoinedUnits of(List<Line> cells) {
    Set<String> names = new HashSet<>();
    cells.forEach(cell -> names.addAll(ClauseParser.parse(cell.text()).responsible()));
    return new JoinedUnits(Set.copyOf(names));
  }

  public List<String> apart(Clause clause) {
    return clause.responsible().stream().flatMap(name -> apart(name).stream()).toList();
  }

  public List<String> apart(String name) {
    for (int i = 2; i < name.length() - 1; i++) {
      String first = name.substring(0, i);
      String second = name.substring(i);
      if (names.contains(first) && names.contains(second)) {
        return List.of(first, second);
      }
    }
    return List.of(name);
  }

  /** The names that are two. */
  public Stream<String> joined() {
    return names.stream().filter(name -> apart(name).size() > 1).sorted();
  }
}
