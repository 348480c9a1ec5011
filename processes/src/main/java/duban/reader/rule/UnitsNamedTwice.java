package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import java.util.List;
import java.util.stream.Stream;

/** A unit that a clause names twice; the reader keeps its first role. */
final class UnitsNamedTwice implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.clauses().stream().flatMap(clause -> check(draft, clause)).toList();
  }

  private static Stream<Finding> check(Draft draft, PlacedClause placed) {
    List<String> names =
        Stream.of(placed.clause().lead(), placed.clause().responsible())
            .flatMap(List::stream)
            .distinct()
            .filter(name -> !placed.clause().blanket().contains(name))
            .toList();
    return names.stream()
        .filter(name -> uses(name, names, placed.place().text()) > 1)
        .map(name -> finding(draft, placed, name));
  }

  /** How often the text has the name, not counting where it is part of a longer one. */
  private static long uses(String name, List<String> names, String text) {
    String rest = text;
    for (String other : names) {
      rest =
          other.length() > name.length() && other.contains(name) ? rest.replace(other, "") : rest;
    }
    return (rest.length() - rest.replace(name, "").length()) / name.length();
  }

  private static Finding finding(Draft draft, PlacedClause placed, String name) {
    int start = placed.place().start() + placed.place().text().lastIndexOf(name);
    return new Finding(
        Level.NOTE,
        "unit-twice",
        draft.document().source().span(start, start + name.length()),
        null,
        "“" + name + "”在同一责任条款中出现两次，只按第一次的分工计",
        "请对照原文确认它的分工");
  }
}
