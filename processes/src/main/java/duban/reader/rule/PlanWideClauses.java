package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.PlacedClause;
import duban.reader.draft.Draft;
import duban.reader.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Clauses that change every measure of the plan; worth a look, as they stand in one place only. */
final class PlanWideClauses implements Rule {

  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (PlacedClause clause : draft.clauses()) {
      List<String> blanket = clause.clause().blanket();
      if (!blanket.isEmpty()) {
        String message = "每条措施都增加了" + String.join("、", blanket);
        findings.add(finding(draft, last(blanket.get(0), clause), "blanket-clause", message));
      }
      if (clause.clause().firstLeads()) {
        findings.add(finding(draft, clause.place(), "first-leads", "每条措施由排在第一的单位牵头"));
      }
    }
    return findings;
  }

  /** Where it stands last, as its measure may name it before; else the clause. */
  private static Line last(String name, PlacedClause clause) {
    Line place = clause.place();
    int start = place.text().lastIndexOf(name);
    return start < 0 ? place : place.part(start, start + name.length());
  }

  private static Finding finding(Draft draft, Line place, String code, String message) {
    return new Finding(
        Level.NOTE, code, draft.document().span(place), null, message, "请确认这一规定适用于全部措施");
  }
}
