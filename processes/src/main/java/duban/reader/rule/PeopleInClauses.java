package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** People whom clauses name beside the units: known as such, and no part of the plan. */
final class PeopleInClauses implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    Set<String> people = new LinkedHashSet<>();
    draft.clauses().forEach(placed -> people.addAll(placed.clause().people()));
    return draft.clauses().stream()
        .filter(placed -> !placed.clause().people().isEmpty())
        .findFirst()
        .map(placed -> List.of(finding(draft, placed, people)))
        .orElse(List.of());
  }

  private static Finding finding(Draft draft, PlacedClause first, Set<String> people) {
    return new Finding(
        Level.NOTE,
        "people-in-clauses",
        draft.document().span(first.place()),
        null,
        "责任条款中写有责任人，没有作为单位：" + String.join("、", people),
        "如果其中有单位，请补充");
  }
}
