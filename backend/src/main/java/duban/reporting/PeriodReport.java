package duban.reporting;

import java.time.Instant;

/**
 * The office's report on a plan for a period, or on the whole plan (总结报告). What it counts is as of
 * the day it was drafted; once issued it never changes. A correction is a further version.
 *
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
    Long supersededBy) {

  /** What stands for the period of a report on the whole plan. */
  public static final String FINAL_PERIOD = "final";

  /** On a period, or on the whole plan. */
  public enum Kind {
    PERIOD,
    FINAL;

    static Kind of(String period) {
      return FINAL_PERIOD.equals(period) ? FINAL : PERIOD;
    }
  }

  /** With the office, with the leaders, or sent out. */
  public enum State {
    DRAFT,
    IN_REVIEW,
    ISSUED
  }

  /** Whether it is the version that counts. */
  boolean inForce() {
    return state == State.ISSUED && supersededBy == null;
  }
}
