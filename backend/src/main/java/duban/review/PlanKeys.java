package duban.review;

import duban.plan.Plan;
import duban.planning.Plans;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Suggests short names for plans; people may choose better ones. */
@Component
class PlanKeys {

  private final Plans plans;
  private final Drafts drafts;
  private final Clock clock;

  PlanKeys(Plans plans, Drafts drafts, Clock clock) {
    this.plans = plans;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** {@code plan-2023-1}: the year the plan begins, and the first number that is free. */
  String suggest(Plan plan) {
    String year = "plan-" + year(plan) + "-";
    int number = 1;
    while (isTaken(year + number)) {
      number++;
    }
    return year + number;
  }

  private boolean isTaken(String key) {
    return drafts.isKeyOfADraft(key) || plans.find(key).isPresent();
  }

  private int year(Plan plan) {
    if (plan.periodStart() != null) {
      return plan.periodStart();
    }
    return plan.issueDate() == null ? LocalDate.now(clock).getYear() : plan.issueDate().getYear();
  }
}
