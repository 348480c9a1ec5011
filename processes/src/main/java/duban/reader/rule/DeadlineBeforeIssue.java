package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline that had passed when the plan was issued: a misprint, or the year of something else.
 */
public final class DeadlineBeforeIssue implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    LocalDate issued = placed.plan().issueDate();
    return placed
        .measures(m -> issued != null && m.deadline() != null && m.deadline().isBefore(issued))
        .stream()
        .map(pointer -> finding(placed, pointer))
        .toList();
  }

  private static Finding finding(PlacedPlan placed, String measure) {
    return placed.finding(
        Level.WARNING,
        "deadline-before-issue",
        measure + "/deadline",
        "措施%s的完成时限%s早于印发日期%s"
            .formatted(
                placed.measure(measure).number(),
                placed.measure(measure).deadline(),
                placed.plan().issueDate()),
        "请对照原文改正完成时限，或删去");
  }
}
