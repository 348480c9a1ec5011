package duban.reader.rule;

import duban.plan.Finding;
import duban.plan.Finding.Level;
import java.time.LocalDate;
import java.util.List;

/** The plan ended before today: published now, all of it would be overdue at once. */
public record PeriodOver(LocalDate today) implements PlanRule {
  @Override
  public List<Finding> check(PlacedPlan placed) {
    Integer end = placed.plan().periodEnd();
    return end != null && end < today.getYear()
        ? List.of(
            placed.finding(
                Level.WARNING,
                "period-over",
                "/periodEnd",
                "方案已于" + end + "年底到期，发布后各项措施会立即逾期",
                "请确认终止年份，或只作存档"))
        : List.of();
  }
}
