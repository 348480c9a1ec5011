package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.reader.clause.PlacedClause;
import duban.reader.clause.UnitAliases;
import duban.reader.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** Two units printed as one name in a clause, which were taken apart. */
final class NamesTakenApart implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (PlacedClause placed : draft.clauses()) {
      List<String> names = UnitAliases.names(placed.clause()).toList();
      for (int i = 1; i < names.size(); i++) {
        String joined = names.get(i - 1) + names.get(i);
        if (placed.place().text().contains(joined)) {
          findings.add(finding(draft, placed, joined, names.subList(i - 1, i + 1)));
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Draft draft, PlacedClause placed, String joined, List<String> names) {
    int start = placed.place().start() + placed.place().text().indexOf(joined);
    return new Finding(
        Level.WARNING,
        "units-without-mark",
        draft.document().source().span(start, start + joined.length()),
        null,
        "“" + joined + "”中间疑缺顿号，已拆为" + String.join("、", names),
        "如果是一个单位，请合并");
  }
}
