package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.WorkItem;
import java.util.List;

/** A measure, or a work item of one, that nobody is named for. */
public final class MissingUnits implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.measures(MissingUnits::isUnassigned).stream()
        .map(pointer -> finding(placed, pointer))
        .toList();
  }

  private static Finding finding(PlacedPlan placed, String pointer) {
    Measure measure = placed.measure(pointer);
    boolean part = measure.items().size() > 1;
    return placed.finding(
        Level.ERROR,
        "no-units",
        pointer,
        "措施" + measure.number() + (part ? "的一项任务" : "") + "没有找到牵头单位或责任单位",
        "请指定牵头单位和责任单位");
  }

  private static boolean isUnassigned(Measure measure) {
    return measure.items().isEmpty()
        || measure.items().stream().anyMatch(MissingUnits::isUnassigned);
  }

  private static boolean isUnassigned(WorkItem item) {
    return item.lead().isEmpty() && item.responsible().isEmpty() && item.collective().isEmpty();
  }
}
