package duban.reader;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import duban.plan.SourceSpan;
import duban.plan.WorkItem;
import java.util.List;

/** A measure with units of which none is said to lead; one finding where the plan never says. */
final class MissingLead implements Rule {
  @Override
  public List<Finding> check(Draft draft) {
    List<Measure> measures = draft.plan().measures();
    List<Measure> leaderless = measures.stream().filter(MissingLead::isLeaderless).toList();
    if (leaderless.size() > 1 && leaderless.size() == measures.size()) {
      return List.of(finding(null, "全文没有写明牵头单位"));
    }
    return leaderless.stream()
        .map(measure -> finding(measure.source(), "措施" + measure.number() + "没有写明牵头单位"))
        .toList();
  }

  private static Finding finding(SourceSpan place, String message) {
    return new Finding(Level.WARNING, "no-lead", place, message, "请指定牵头单位；通常由排在第一的单位牵头");
  }

  private static boolean isLeaderless(Measure measure) {
    return measure.items().stream().anyMatch(MissingLead::isLeaderless);
  }

  private static boolean isLeaderless(WorkItem item) {
    boolean assigned = !item.responsible().isEmpty() || !item.collective().isEmpty();
    return item.lead().isEmpty() && assigned;
  }
}
