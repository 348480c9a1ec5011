package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** No office is named that receives the reports; whoever publishes the plan does. */
public final class MissingOffice implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.plan().leadingOffice() == null
        ? List.of(
            placed.finding(
                Level.NOTE,
                "no-office",
                "/leadingOffice",
                "文中没有写明由哪个办公室督办",
                "发布后由发布单位督办；如另有督办单位，请填写"))
        : List.of();
  }
}
