package duban.policy;

import duban.organisation.Ref;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * What a changed table would have decided otherwise over the recorded past.
 *
 * @param examined how many matters there were to decide on
 * @param since when the first of them was opened; null when there is none
 * @param changed how many would have gone otherwise, by how
 * @param groups those by what changed and by unit, the largest first
 */
record DryRun(
    int examined, @Nullable Instant since, Map<Change, Integer> changed, List<Group> groups) {

  /** How a matter would have gone otherwise. */
  enum Change {
    NEWLY_FLAGGED,
    NO_LONGER_FLAGGED,
    RAISED,
    LOWERED,
    NEWLY_OVERDUE,
    NO_LONGER_OVERDUE,
    REMINDED_EARLIER,
    REMINDED_LATER
  }

  /**
   * Matters of a unit that change alike.
   *
   * @param before the level, or the days, by the present table
   * @param after the same by the changed one
   * @param matters some of them, the latest first
   */
  record Group(
      Change change, Ref unit, String before, String after, int count, List<Matter> matters) {}

  /**
   * A matter of the past.
   *
   * @param measure its number; null for tasks of a plan as a whole
   * @param kind null where the lead of a measure was supervised as such
   * @param workingDays overdue when it ended, or until now
   */
  record Matter(
      String plan,
      @Nullable String measure,
      @Nullable String title,
      @Nullable TaskKind kind,
      Instant due,
      @Nullable Instant ended,
      int workingDays) {}
}
