package duban.progress;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a unit says of a measure in a period; exists from the moment it is asked for.
 *
 * @param returns how often the office sent a consolidated one back
 * @param consolidated whether it is the lead's report on all units of the measure
 * @param inTime whether the measure will be finished in time; null before it was said
 * @param delayReason why not
 * @param expectedOn when then
 * @param coordination what others should do or decide, null when nothing
 * @param coordinationFrom who should
 * @param copied whether it says word for word what the report before said
 * @param by name of who submitted it
 * @param accepted the office's decision on a consolidated report, null before it
 */
public record ProgressReport(
    long id,
    MeasureId measure,
    UnitId unit,
    String period,
    boolean consolidated,
    Instant due,
    Status status,
    String progress,
    String problems,
    String nextSteps,
    Boolean inTime,
    String delayReason,
    LocalDate expectedOn,
    String coordination,
    String coordinationFrom,
    boolean copied,
    String by,
    Instant at,
    Boolean accepted,
    String returnReason,
    String reviewedBy,
    Instant reviewedAt,
    int returns) {

  /**
   * Where a report stands; {@code MISSING} (缺报) once its cut-off has passed, {@code EXCUSED} (免报)
   * when the measure was parked or ended before that.
   */
  public enum Status {
    OPEN,
    SUBMITTED,
    LATE,
    MISSING,
    EXCUSED
  }

  /** Whether it stands in the figures: given, or missing. */
  public boolean counted() {
    return status != Status.OPEN && status != Status.EXCUSED;
  }

  public boolean submitted() {
    return status == Status.SUBMITTED || status == Status.LATE;
  }
}
