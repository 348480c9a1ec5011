package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.WorkItem;
import java.util.List;
import java.util.stream.IntStream;

/** A measure that nobody is named for. */
final class MissingUnits implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Measure> measures = placed.plan().measures();
    return IntStream.range(0, measures.size())
        .filter(i -> measures.get(i).items().stream().anyMatch(MissingUnits::isUnassigned))
        .mapToObj(i -> finding(placed, i))
        .toList();
  }

  private static Finding finding(PlacedPlan placed, int index) {
    String pointer = Pointers.measure(index);
    return new Finding(
        Level.ERROR,
        "no-units",
        placed.place(pointer),
        pointer,
        "措施" + placed.plan().measures().get(index).number() + "没有找到牵头单位或责任单位",
        "请指定牵头单位和责任单位");
  }

  private static boolean isUnassigned(WorkItem item) {
    return item.lead().isEmpty() && item.responsible().isEmpty() && item.collective().isEmpty();
  }
}
