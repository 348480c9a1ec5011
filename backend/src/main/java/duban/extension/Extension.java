package duban.extension;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.OpenTask;
import duban.work.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.lang.Nullable;

/**
 * A request for a later due date of one task (延期申请).
 *
 * @param due as it was when asked
 * @param until the day asked for
 * @param progress what has been done so far
 * @param advice of the lead; null before it, and where the lead itself asks
 * @param decision null until there is one
 * @param endedAt when it was decided, withdrawn, or no longer mattered
 */
public record Extension(
    long id,
    MeasureId measure,
    String task,
    String element,
    TaskKind kind,
    UnitId unit,
    @Nullable String period,
    Instant due,
    LocalDate until,
    String reason,
    String progress,
    String askedBy,
    Instant askedAt,
    State state,
    String processInstance,
    @Nullable Advice advice,
    @Nullable Decision decision,
    @Nullable Instant endedAt) {

  /** {@code LAPSED}: the task ended first. */
  public enum State {
    ASKED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    LAPSED
  }

  /** What the lead thinks of it. */
  public record Advice(boolean agrees, String text, UnitId unit, String by, Instant at) {}

  /**
   * What became of it.
   *
   * @param until the day granted, null if none was
   */
  public record Decision(@Nullable LocalDate until, String text, UnitId unit, String by) {}

  public boolean open() {
    return state == State.ASKED;
  }

  /** Whether somebody asked for the same before: one task may be opened anew, as when returned. */
  boolean isOnTheMatterOf(OpenTask task) {
    return measure.equals(task.measure())
        && element.equals(task.element())
        && unit.equals(task.unit())
        && Objects.equals(period, task.period());
  }

  /** Counts when the next one is asked for: those that were withdrawn or lapsed do not. */
  boolean decided() {
    return state == State.GRANTED || state == State.REFUSED;
  }
}
