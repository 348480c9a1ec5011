package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import duban.plan.Measure;
import java.util.List;

/** A deadline after the last year of the plan, for which no reports would be asked any more. */
public final class DeadlineAfterPeriod implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    Integer end = placed.plan().periodEnd();
    return placed.measures(measure -> end != null && isAfter(measure, end)).stream()
        .map(pointer -> finding(placed, pointer))
        .toList();
  }

  private static boolean isAfter(Measure measure, int end) {
    return measure.deadline() != null && measure.deadline().getYear() > end;
  }

  private static Finding finding(PlacedPlan placed, String measure) {
    return placed.finding(
        Level.WARNING,
        "deadline-after-period",
        measure + "/deadline",
        "措施%s的完成时限%s晚于方案的终止年份%d"
            .formatted(
                placed.measure(measure).number(),
                placed.measure(measure).deadline(),
                placed.plan().periodEnd()),
        "请对照原文改正完成时限或方案的终止年份");
  }
}
