package duban.reporting;

import java.time.Instant;

/**
 * The office's report on a plan for a period. What it counts is as those of the day it was drafted;
 * once issued it never changes.
 *
 * @param instruction what the leaders added when they approved it
 */
public record PeriodReport(
    long id,
    String plan,
    String period,
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
    Instant issuedAt) {

  /** With the office, with the leaders, or sent out. */
  public enum State {
    DRAFT,
    IN_REVIEW,
    ISSUED
  }
}
