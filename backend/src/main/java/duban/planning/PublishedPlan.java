package duban.planning;

import duban.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan that runs.
 *
 * @param office the registered unit that supervises it and receives its reports
 * @param leaders the registered unit (领导小组) that reviews its period reports
 */
public record PublishedPlan(
    String key,
    String title,
    String documentNumber,
    String issuer,
    LocalDate issueDate,
    int periodStart,
    int periodEnd,
    String jurisdiction,
    String leadingGroup,
    String leadingOffice,
    UnitId office,
    UnitId leaders,
    Instant publishedAt) {

  public PlanRef ref() {
    return new PlanRef(key, title);
  }
}
