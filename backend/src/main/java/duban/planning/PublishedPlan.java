package duban.planning;

import duban.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan that runs.
 *
 * @param office the registered unit that supervises it and receives its reports
 * @param leaders the registered unit (领导小组) that reviews its period reports
 * @param woundUpAt when its final report was issued, else null
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
    Instant publishedAt,
    Instant woundUpAt) {

  /** Whether its final report is issued (已收官): nothing of it runs any more. */
  public boolean woundUp() {
    return woundUpAt != null;
  }

  public PlanRef ref() {
    return new PlanRef(key, title);
  }
}
