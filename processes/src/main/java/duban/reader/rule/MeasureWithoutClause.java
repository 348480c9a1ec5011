package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.reader.draft.Draft;
import java.util.ArrayList;
import java.util.List;

/** A measure that only the clause for the whole plan gives units to: its own may be lost. */
final class MeasureWithoutClause implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    List<Finding> findings = new ArrayList<>();
    for (Measure measure : draft.plan().measures()) {
      boolean assigned = measure.items().stream().allMatch(item -> !item.collective().isEmpty());
      if (assigned
          && draft.document().scope().of(draft.entry(measure)).isEmpty()
          && !isInTable(draft, measure)) {
        findings.add(finding(measure));
      }
    }
    return findings;
  }

  private static boolean isInTable(Draft draft, Measure measure) {
    return !draft.document().assignment().of(draft.entry(measure)).isEmpty();
  }

  private static Finding finding(Measure measure) {
    return new Finding(
        Level.WARNING,
        "no-clause",
        measure.source(),
        null,
        "措施" + measure.number() + "没有自己的责任条款，只有适用于全部措施的单位",
        "请对照原文，补充这一条的牵头单位和责任单位");
  }
}
