package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.WorkItem;
import java.util.List;

/** A measure with units of which none is said to lead. */
final class MissingLead implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.plan().measures().stream()
        .filter(measure -> measure.items().stream().anyMatch(MissingLead::isLeaderless))
        .map(
            measure ->
                new Finding(
                    Level.WARNING,
                    "no-lead",
                    measure.source(),
                    "措施" + measure.number() + "没有写明牵头单位",
                    "请指定牵头单位；通常由排在第一的单位牵头"))
        .toList();
  }

  private static boolean isLeaderless(WorkItem item) {
    boolean assigned = !item.responsible().isEmpty() || !item.collective().isEmpty();
    return item.lead().isEmpty() && assigned;
  }
}
