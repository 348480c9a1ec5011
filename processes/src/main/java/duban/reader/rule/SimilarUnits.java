package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Unit;
import duban.reader.clause.SameUnit;
import duban.reader.clause.UsualUnits;
import duban.reader.place.Pointers;
import java.util.ArrayList;
import java.util.List;

/** Two units one character apart, or one perhaps the short form of the other. */
public final class SimilarUnits implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Unit> units = placed.plan().units();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      for (int other = i + 1; other < units.size(); other++) {
        if (isSimilar(units.get(i), units.get(other))) {
          findings.add(finding(placed, units.get(i).name(), other));
        }
      }
    }
    return findings;
  }

  private static boolean isSimilar(Unit one, Unit other) {
    return !one.collective()
        && !other.collective()
        && SameUnit.isPerhaps(one.name(), other.name())
        && !(UsualUnits.isUsual(one.name()) && UsualUnits.isUsual(other.name()));
  }

  private static Finding finding(PlacedPlan placed, String one, int other) {
    String name = placed.plan().units().get(other).name();
    return placed.finding(
        Level.WARNING,
        "units-similar",
        Pointers.unit(other),
        "“" + one + "”与“" + name + "”名称相近，按两个单位处理",
        "如果是同一单位，请合并");
  }
}
