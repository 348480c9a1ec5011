package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** A plan without a name can be shown to nobody. */
public final class MissingTitle implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.plan().title() == null
        ? List.of(placed.finding(Level.ERROR, "no-title", "/title", "没有找到方案的标题", "请填写方案标题"))
        : List.of();
  }
}
