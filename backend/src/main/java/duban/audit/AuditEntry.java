package duban.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * One thing that happened.
 *
 * @param actor the person's username; null when the system acted
 * @param actorName as it was then; people change their names and leave
 * @param unitName the unit the person acted for, or null
 * @param measureId the measure it happened to, or null
 * @param planKey the plan it happened to, or null
 * @param action slug of what was done: {@code sign-for}, {@code plan-published}
 * @param detail free text beside it, or null
 */
public record AuditEntry(
    Instant at,
    String actor,
    String actorName,
    String unitName,
    String measureId,
    String planKey,
    String action,
    String detail) {

  /** Name of the actor where no person acted. */
  public static final String SYSTEM = "系统";

  public AuditEntry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(actorName, "actorName");
    Objects.requireNonNull(action, "action");
  }

  /** Something the system did by itself, as a timer made it. */
  public static AuditEntry bySystem(
      Instant at, String unitName, String measureId, String planKey, String action, String detail) {
    return new AuditEntry(at, null, SYSTEM, unitName, measureId, planKey, action, detail);
  }
}
