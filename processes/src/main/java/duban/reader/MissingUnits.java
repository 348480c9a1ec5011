package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.WorkItem;
import java.util.List;

/** A measure that nobody is named for. */
final class MissingUnits implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    return draft.plan().measures().stream()
        .filter(measure -> measure.items().stream().anyMatch(MissingUnits::isUnassigned))
        .map(
            measure ->
                new Finding(
                    Level.ERROR,
                    "no-units",
                    measure.source(),
                    "措施" + measure.number() + "没有找到牵头单位或责任单位",
                    "请指定牵头单位和责任单位"))
        .toList();
  }

  private static boolean isUnassigned(WorkItem item) {
    return item.lead().isEmpty() && item.responsible().isEmpty() && item.collective().isEmpty();
  }
}
