package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.Clause;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import java.util.List;

/** Words of a responsibility clause that the grammar could not place. */
final class UnplacedWords implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.clauses().stream()
        .filter(placed -> isUnclear(placed.clause()))
        .map(clause -> finding(draft, clause))
        .toList();
  }

  private static boolean isUnclear(Clause clause) {
    return !clause.rest().isEmpty()
        || clause.isEmpty() && clause.deadline() == null && clause.people().isEmpty();
  }

  private static Finding finding(Draft draft, PlacedClause clause) {
    List<String> rest = clause.clause().rest();
    String words = rest.isEmpty() ? clause.place().text() : String.join("；", rest);
    return new Finding(
        Level.WARNING,
        "clause-not-understood",
        draft.document().span(clause.place()),
        null,
        "责任条款中有未能识别的文字：" + words,
        "请对照原文补充单位及分工");
  }
}
