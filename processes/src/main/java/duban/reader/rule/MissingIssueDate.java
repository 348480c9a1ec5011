package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.util.List;

/** It is not known when the plan was issued. */
public final class MissingIssueDate implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    return placed.plan().issueDate() == null
        ? List.of(
            placed.finding(
                Level.WARNING, "no-issue-date", "/issueDate", "没有找到印发日期", "请对照原文的落款填写印发日期"))
        : List.of();
  }
}
