package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.WorkItem;
import java.util.List;
import java.util.stream.Collectors;

/** A measure with units of which none is said to lead; one finding where the plan never says. */
public final class MissingLead implements PlanRule {
  private static final int FEW = 4;

  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<String> leaderless = placed.measures(MissingLead::isLeaderless);
    int all = placed.plan().measures().size();
    if (leaderless.size() > 1 && leaderless.size() == all) {
      return List.of(forAll(all));
    }
    return leaderless.size() > FEW && leaderless.size() * FEW > all
        ? List.of(forMany(placed, leaderless))
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

  /** Where it is usual in the document to name none, one convention settles all. */
  private static Finding forMany(PlacedPlan placed, List<String> leaderless) {
    String numbers =
        leaderless.stream().map(p -> placed.measure(p).number()).collect(Collectors.joining("、"));
    return new Finding(
        Level.WARNING,
        "no-lead",
        null,
        null,
        leaderless.size() + "条措施没有写明牵头单位：" + numbers,
        "按惯例由排在第一的单位牵头；如不适用，请逐条指定");
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
