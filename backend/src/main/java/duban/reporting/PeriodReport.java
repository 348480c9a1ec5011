package duban.reporting;

import duban.organisation.UnitId;
import duban.reporting.body.ReportBody;
import duban.reporting.figures.Contents;
import java.time.Instant;
import java.util.List;

/**
 * The office's report on a plan for a period, on the whole plan (总结报告), or across its plans. What
 * it counts is as of the day it was drafted; once issued it never changes. A correction is a
 * further version.
 *
 * @param plan null in a report across plans
 * @param office whose report it is, where it is across plans; else null
 * @param plans it is across, else empty
 * @param body what it says, null in reports of before there were any
 * @param revision how often its words were saved
 * @param version 1 for the first, counted up by corrections
 * @param correctionReason why this version was made, null for the first
 * @param correctionBy who asked for it
 * @param instruction what the leaders added when they approved it
 * @param approvedBy name of the leader who approved it
 * @param contentHash what a reader can check the issued text by (SHA-256)
 * @param supersededBy the version that took its place, null while it is in force
 */
public record PeriodReport(
    long id,
    String plan,
    String period,
    Kind kind,
    int version,
    String title,
    State state,
    String overview,
    String nextSteps,
    String instruction,
    String returnReason,
    String returnedBy,
    Instant returnedAt,
    Contents contents,
    Instant draftedAt,
    Instant issuedAt,
    String correctionReason,
    String correctionBy,
    String approvedBy,
    String contentHash,
    Long supersededBy,
    UnitId office,
    List<String> plans,
    ReportBody body,
    int revision) {

  /** What stands for the period of a report on the whole plan. */
  public static final String FINAL_PERIOD = "final";

  /** On a period of a plan, on a whole plan, or on a period across the plans of an office. */
  public enum Kind {
    PERIOD,
    FINAL,
    OFFICE;

    /** Of a report on a plan. */
    public static Kind of(String period) {
      return FINAL_PERIOD.equals(period) ? FINAL : PERIOD;
    }
  }

  /** With the office, with the leaders, or sent out. */
  public enum State {
    DRAFT,
    IN_REVIEW,
    ISSUED
  }

  /** The plan, or all the plans it is across. */
  public List<String> planKeys() {
    return kind == Kind.OFFICE ? plans : List.of(plan);
  }

  /** Whether it is the version that counts. */
  public boolean inForce() {
    return state == State.ISSUED && supersededBy == null;
  }
}
