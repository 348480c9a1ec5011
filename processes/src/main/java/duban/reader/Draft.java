package duban.reader;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.SourceSpan;
import java.util.List;

/** A plan together with the document it was made of, for the rules that check it. */
record Draft(Structure document, Period period, Plan plan) {

  /** The entry a measure was made of. */
  Entry entry(Measure measure) {
    return document.selected().measures().get(plan.measures().indexOf(measure));
  }

  /** All clauses, in document order. */
  List<PlacedClause> clauses() {
    return document.passages().stream().flatMap(p -> p.clauses().stream()).toList();
  }

  /** Where a name first stands in a clause; null where it stands in none. */
  SourceSpan place(String name) {
    for (PlacedClause clause : clauses()) {
      int index = clause.place().text().indexOf(name);
      if (index >= 0) {
        int start = clause.place().start() + index;
        return document.source().span(start, start + name.length());
      }
    }
    return null;
  }
}
