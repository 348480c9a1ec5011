package duban.oversight;

import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * Something that happened since the office last looked.
 *
 * @param unit whom it concerns
 * @param taskKind what it was about, null where it was a measure as a whole
 * @param what how a case ended, which card was shown, how an extension was decided
 * @param detail what was said of it
 * @param by who did it, null where nobody did
 */
record Change(
    Kind kind,
    Instant at,
    PlanRef plan,
    @Nullable MeasureRef measure,
    Ref unit,
    @Nullable TaskKind taskKind,
    @Nullable String period,
    @Nullable String what,
    @Nullable String detail,
    @Nullable String by) {

  /** What can have happened. */
  enum Kind {
    /** A date passed. */
    OVERDUE,
    /** A case ended: done, waived, or given more time. */
    SETTLED,
    CARD,
    EXTENSION,
    /** A report or a closure was sent back. */
    RETURNED
  }

  /**
   * What changed since a moment, the newest first.
   *
   * @param counts of all that happened, of which the lists hold the newest
   */
  record Since(Instant since, Map<Kind, Integer> counts, List<Change> changes) {}
}
