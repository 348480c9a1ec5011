package duban.supervision;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * An overdue matter (督办件): one task of one unit.
 *
 * @param unit who is late
 * @param taskKind what it is late with
 * @param level the last step taken
 * @param steps what the office did, oldest first
 */
public record SupervisionCase(
    long id,
    MeasureId measure,
    UnitId unit,
    String task,
    TaskKind taskKind,
    String period,
    Instant due,
    Level level,
    State state,
    String processInstance,
    Instant openedAt,
    Instant endedAt,
    List<Step> steps) {

  /**
   * {@code SETTLED} when the task was done after all, {@code WAIVED} when the office let it be,
   * {@code LAPSED} when the process went on without it (缺报, or the measure was closed).
   */
  public enum State {
    OPEN,
    SETTLED,
    WAIVED,
    LAPSED
  }

  /** A step of the office. */
  public record Step(Level level, Instant at, String by, @Nullable String note) {}
}
