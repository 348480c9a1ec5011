package duban.operations;

import duban.planning.MeasureRef;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * How the engine fares.
 *
 * @param failed jobs whose last attempt failed, those given up first
 * @param waiting jobs that could run this moment
 */
record OperationsView(List<Failed> failed, List<TimersDue> timers, long waiting) {

  /**
   * A failed job.
   *
   * @param measure null where it belongs to a plan as a whole
   * @param attemptsLeft 0 when it is an incident: it waits for a person
   * @param since when it became one
   */
  record Failed(
      String id,
      @Nullable String plan,
      @Nullable MeasureRef measure,
      String process,
      @Nullable String element,
      @Nullable String message,
      int attemptsLeft,
      @Nullable Instant since,
      @Nullable Instant nextAttempt) {}

  /** How many timers fall due within so many days. */
  record TimersDue(int days, long count) {}
}
