package duban.oversight;

import duban.organisation.Ref;
import duban.work.TaskKind;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Why something is late: the step that is waited for, and the steps before it that it waited for
 * itself, the newest first.
 */
record Chain(List<Step> steps) {

  /**
   * A step of the process.
   *
   * @param ended null while it is waited for
   * @param taken working days it took, or has taken until now
   * @param allowed working days it was given
   * @param late working days behind its due date; 0 in time
   * @param missed whether it ended by its cut-off and not by its unit
   * @param returned whether it sent back what came before it
   * @param alsoLate others at the same place of the process that were late too
   */
  record Step(
      TaskKind kind,
      Ref unit,
      Instant since,
      Instant due,
      @Nullable Instant ended,
      int taken,
      int allowed,
      int late,
      boolean missed,
      boolean returned,
      List<Late> alsoLate) {}

  /** Another unit at the same place of the process. */
  record Late(Ref unit, int late, boolean missed) {}
}
