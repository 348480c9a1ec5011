package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** Nobody is known to have issued the plan. */
public final class MissingIssuer implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.plan().issuer() == null
        ? List.of(
            placed.finding(Level.WARNING, "no-issuer", "/issuer", "没有找到印发单位", "请对照原文的落款填写印发单位"))
        : List.of();
  }
}
