package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.WorkItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A unit that stands twice in one work item: it would get the same task twice. */
public final class RepeatedUnit implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Finding> findings = new ArrayList<>();
    for (String measure : placed.measures(any -> true)) {
      List<WorkItem> items = placed.measure(measure).items();
      for (int i = 0; i < items.size(); i++) {
        for (String name : repeated(items.get(i))) {
          findings.add(finding(placed, measure, i, name));
        }
      }
    }
    return findings;
  }

  private static Finding finding(PlacedPlan placed, String measure, int item, String name) {
    return placed.finding(
        Level.WARNING,
        "unit-twice",
        measure + "/items/" + item,
        "措施" + placed.measure(measure).number() + "中“" + name + "”出现两次",
        "请保留一个");
  }

  private static List<String> repeated(WorkItem item) {
    Set<String> seen = new HashSet<>();
    return Stream.of(item.lead(), item.responsible(), item.collective())
        .flatMap(List::stream)
        .filter(name -> !seen.add(name))
        .distinct()
        .toList();
  }
}
