package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.WorkItem;
import java.util.List;

/** A measure with units of which none is said to lead; one finding where the plan never says. */
final class MissingLead implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<String> leaderless = placed.measures(MissingLead::isLeaderless);
    boolean noneSaid =
        placed.plan().measures().stream()
            .flatMap(measure -> measure.items().stream())
            .allMatch(item -> item.lead().isEmpty());
    return noneSaid && leaderless.size() > 1
        ? List.of(forAll(leaderless.size()))
        : leaderless.stream().map(pointer -> finding(placed, pointer)).toList();
  }

  private static Finding forAll(int count) {
    return new Finding(
        Level.NOTE,
        "no-lead",
        null,
        null,
        "全文没有写明牵头单位，" + count + "条措施只列了责任单位",
        "按惯例由排在第一的单位牵头；如不适用，请取消这一选项并逐条指定");
  }

  private static Finding finding(PlacedPlan placed, String pointer) {
    return placed.finding(
        Level.WARNING,
        "no-lead",
        pointer,
        "措施" + placed.measure(pointer).number() + "没有写明牵头单位",
        "请指定牵头单位；通常由排在第一的单位牵头");
  }

  private static boolean isLeaderless(Measure measure) {
    return measure.items().stream().anyMatch(MissingLead::isLeaderless);
  }

  private static boolean isLeaderless(WorkItem item) {
    boolean assigned = !item.responsible().isEmpty() || !item.collective().isEmpty();
    return item.lead().isEmpty() && assigned;
  }
}
