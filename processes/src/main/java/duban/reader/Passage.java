package duban.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry with its text and clauses told apart.
 *
 * @param text its lines up to the first clause, the heading line first
 * @param after lines below its clause that belong to nothing
 */
record Passage(Entry entry, List<Line> text, List<PlacedClause> clauses, List<Line> after) {

  static Passage of(Entry entry) {
    List<Line> text = new ArrayList<>();
    List<Line> after = new ArrayList<>();
    List<PlacedClause> clauses = new ArrayList<>();
    for (Line line : entry.lines()) {
      var found = ClauseFinder.find(line);
      found.ifPresent(clauses::add);
      Line words = found.map(c -> line.part(0, c.place().start() - line.start())).orElse(line);
      boolean belongs = clauses.isEmpty() || found.isPresent() && clauses.size() == 1;
      if (!words.isEmpty()) {
        (belongs ? text : after).add(words);
      }
    }
    return new Passage(entry, List.copyOf(text), List.copyOf(clauses), List.copyOf(after));
  }

  String heading() {
    return text.isEmpty() ? "" : Width.tidy(text.get(0).text()).replaceAll("[。.:\uFF1A]$", "");
  }

  /** Where it ends in the normalised text, its own clause included. */
  int end() {
    Line last = text.isEmpty() ? entry.number() : text.get(text.size() - 1);
    int end = last.end();
    for (PlacedClause clause : clauses) {
      end = clause.ownLine() ? end : Math.max(end, clause.place().end());
    }
    return end;
  }
}
