package duban.reporting.export;

import java.time.Instant;

/**
 * An address by which a report is read without an account.
 *
 * @param label for whom it is
 * @param createdBy username
 * @param revokedAt null while it was not revoked
 * @param visits how often it was read
 * @param visitedAt the last time, null if never
 */
record OpenLink(
    long id,
    long report,
    String label,
    String createdBy,
    Instant createdAt,
    Instant expiresAt,
    Instant revokedAt,
    int visits,
    Instant visitedAt) {

  boolean goodAt(Instant moment) {
    return revokedAt == null && moment.isBefore(expiresAt);
  }
}
