package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.LeadRule;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.List;

/** The rule that the first unit leads, where it stands outside of clauses. */
final class LeadRuleInText implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    boolean inClause = draft.clauses().stream().anyMatch(placed -> placed.clause().firstLeads());
    return LeadRule.find(draft.document().lines())
        .filter(line -> !inClause)
        .map(line -> List.of(finding(draft, line)))
        .orElse(List.of());
  }

  private static Finding finding(Draft draft, Line line) {
    return new Finding(
        Level.NOTE,
        "first-leads",
        draft.document().span(line),
        null,
        "每条措施由排在第一的单位牵头",
        "请确认这一规定适用于全部措施");
  }
}
