package duban.reader;

import java.util.ArrayList;
import java.util.List;

/**
 * An entry with its text and clauses told apart.
 *
 * @param text its lines up to the first clause, the heading line first
 * @param after lines below its clause, and words behind it, that belong to nothing
 */
record Passage(Entry entry, List<Line> text, List<PlacedClause> clauses, List<Line> after) {

  static Passage of(Entry entry) {
    Passage passage = new Passage(entry, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < entry.lines().size(); i++) {
      passage.take(entry.lines().get(i), i == 0);
    }
    return passage;
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

  private void take(Line line, boolean numbered) {
    List<PlacedClause> found = new ArrayList<>();
    List<Line> behind = new ArrayList<>();
    Line words = line;
    for (var next = ClauseFinder.find(words); next.isPresent(); next = ClauseFinder.find(words)) {
      Line place = next.get().place();
      found.add(0, next.get());
      add(behind, words.part(place.end() - words.start(), words.text().length()));
      words = words.part(0, place.start() - words.start());
    }
    add(clauses.isEmpty() ? text : after, words);
    after.addAll(behind);
    boolean ownLine = !numbered && words.isEmpty();
    found.forEach(clause -> clauses.add(clause.onOwnLine(ownLine)));
  }

  private static void add(List<Line> lines, Line line) {
    if (!line.text().matches("[。;\uFF1B]?")) {
      lines.add(line);
    }
  }
}
