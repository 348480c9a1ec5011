package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** Measures that state no number to reach; told once. */
public final class MissingResult implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    int without = placed.measures(measure -> measure.targets().isEmpty()).size();
    return without == 0
        ? List.of()
        : List.of(
            new Finding(
                Level.NOTE,
                "no-result",
                null,
                null,
                MissingDeadline.count(placed.plan(), without) + "没有写明可以量化的成果",
                "销号时由人工判断是否完成；有量化目标的，请逐条填写"));
  }
}
