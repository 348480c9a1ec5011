package duban.supervision;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A matter under supervision (督办件): one task of one unit, or by hand what a unit does as the lead
 * of a measure.
 *
 * @param measure null where the task is one of the plan as a whole
 * @param unit who is late
 * @param task null where the whole lead of a measure is supervised
 * @param taskKind what it is late with, null as the task
 * @param due as the task has it now
 * @param askedAt when the unit was given the task
 * @param level the highest step taken
 * @param openedBy who opened it by hand, null when its date passed
 * @param nextLook when the rules are asked next, null when they are not
 * @param endedBy who waived or ended it, null when it ended by itself
 * @param steps what was done, oldest first
 */
public record SupervisionCase(
    long id,
    String plan,
    @Nullable MeasureId measure,
    UnitId unit,
    @Nullable String task,
    @Nullable TaskKind taskKind,
    String period,
    Instant due,
    @Nullable Instant askedAt,
    Level level,
    State state,
    String processInstance,
    Instant openedAt,
    @Nullable String openedBy,
    @Nullable String reason,
    @Nullable Instant nextLook,
    Instant endedAt,
    @Nullable String endedBy,
    List<Step> steps,
    @Nullable Interview interview) {

  /** What the rules call the lead of a measure as a matter. */
  private static final String MEASURE = "measure";

  /**
   * {@code SETTLED} when the task was done after all, {@code WAIVED} when the office let it be,
   * {@code LAPSED} when the process went on without it (缺报, or the measure was closed), {@code
   * EXTENDED} when the unit was given more time.
   */
  public enum State {
    OPEN,
    SETTLED,
    WAIVED,
    LAPSED,
    EXTENDED
  }

  /** A step, of a person or by the rules; of level {@code NONE} it is the reason of a waiver. */
  public record Step(Level level, Instant at, String by, boolean bySystem, @Nullable String note) {}

  public boolean open() {
    return state == State.OPEN;
  }

  public boolean byHand() {
    return openedBy != null;
  }

  /** What it is about, as the escalation policy names it. */
  public String kind() {
    return taskKind == null ? MEASURE : taskKind.slug();
  }

  /** What the unit has not done, in Chinese. */
  public String matter() {
    return taskKind == null ? "推进措施" : taskKind.title();
  }

  /** The business key of its process: the measure, or the plan whose task as a whole it is. */
  String subject() {
    return measure == null ? plan : measure.value();
  }

  /**
   * From when the rules count: work that was overdue already when the unit was given it is not held
   * against the unit for the time before.
   */
  Instant countedFrom() {
    return askedAt == null || due.isAfter(askedAt) ? due : askedAt;
  }

  /** Whether a red card was shown and no interview asked for yet. */
  boolean asksForInterview() {
    return level == Level.RED_CARD && interview == null;
  }

  boolean waitsForInterview() {
    return interview != null && interview.recordedAt() == null;
  }
}
