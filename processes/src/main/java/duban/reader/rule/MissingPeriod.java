package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** Without its years a plan has no reporting periods. */
public final class MissingPeriod implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    boolean noStart = placed.plan().periodStart() == null;
    if (!noStart && placed.plan().periodEnd() != null) {
      return List.of();
    }
    return List.of(
        placed.finding(
            Level.ERROR,
            "no-period",
            noStart ? "/periodStart" : "/periodEnd",
            "没有读出方案的起止年份",
            "请填写起止年份；各报告期由此推算"));
  }
}
