package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.WorkItem;
import java.util.List;
import java.util.stream.IntStream;

/** A measure with units of which none is said to lead; one finding where the plan never says. */
final class MissingLead implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    List<Measure> measures = placed.plan().measures();
    int[] leaderless =
        IntStream.range(0, measures.size()).filter(i -> isLeaderless(measures.get(i))).toArray();
    boolean noneSaid =
        measures.stream().flatMap(m -> m.items().stream()).allMatch(i -> i.lead().isEmpty());
    if (leaderless.length > 1 && noneSaid) {
      return List.of(
          new Finding(
              Level.NOTE,
              "no-lead",
              null,
              null,
              "全文没有写明牵头单位，" + leaderless.length + "条措施只列了责任单位",
              "按惯例由排在第一的单位牵头；如不适用，请取消这一选项并逐条指定"));
    }
    return IntStream.of(leaderless).mapToObj(i -> finding(placed, i)).toList();
  }

  private static Finding finding(PlacedPlan placed, int index) {
    String pointer = Pointers.measure(index);
    return new Finding(
        Level.WARNING,
        "no-lead",
        placed.place(pointer),
        pointer,
        "措施" + placed.plan().measures().get(index).number() + "没有写明牵头单位",
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
