package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.ArrayList;
import java.util.List;

/** Clauses that change every measure of the plan; worth a look, as they stand in one place only. */
final class PlanWideClauses implements Rule {

  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (PlacedClause clause : draft.clauses()) {
      String names = String.join("、", clause.clause().blanket());
      if (!names.isEmpty()) {
        findings.add(finding(draft, clause, "blanket-clause", "每条措施都增加了" + names));
      }
      if (clause.clause().firstLeads()) {
        findings.add(finding(draft, clause, "first-leads", "每条措施由排在第一的单位牵头"));
      }
    }
    return findings;
  }

  private static Finding finding(Draft draft, PlacedClause clause, String code, String message) {
    return new Finding(
        Level.NOTE, code, draft.document().span(clause.place()), null, message, "请确认这一规定适用于全部措施");
  }
}
