package duban.policy;

import duban.organisation.UnitId;
import java.time.Instant;

/**
 * A task of the past, or one that is still open.
 *
 * @param measure id; null for tasks of a plan as a whole
 * @param ended when it was done, taken away or waived; null while it is open
 */
record PastTask(
    String plan,
    String measure,
    String number,
    String title,
    UnitId unit,
    String kind,
    Instant created,
    Instant due,
    Instant ended) {

  String subject() {
    return measure == null ? plan : measure;
  }
}
