package duban.policy;

import duban.organisation.UnitId;
import duban.work.TaskKind;
import java.time.Instant;

/**
 * A task of the past, or one that is still open.
 *
 * @param kind as the rules call it: the slug of a task's kind, or {@code measure} where the lead of
 *     a measure was supervised as such
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

  private static final String WHOLE_MEASURE = "measure";

  /** Null where it was no task that was late. */
  TaskKind taskKind() {
    return kind.equals(WHOLE_MEASURE) ? null : TaskKind.of(kind);
  }

  String subject() {
    return measure == null ? plan : measure;
  }
}
