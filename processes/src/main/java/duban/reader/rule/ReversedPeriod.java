package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Plan;
import java.util.List;

/** The last year of the plan is before its first. */
public final class ReversedPeriod implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    Plan plan = placed.plan();
    boolean known = plan.periodStart() != null && plan.periodEnd() != null;
    return known && plan.periodEnd() < plan.periodStart()
        ? List.of(
            placed.finding(
                Level.ERROR,
                "period-reversed",
                "/periodEnd",
                "方案的终止年份" + plan.periodEnd() + "早于起始年份" + plan.periodStart(),
                "请改正起止年份"))
        : List.of();
  }
}
