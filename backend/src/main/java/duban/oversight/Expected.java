package duban.oversight;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.work.TaskKind;
import java.time.Instant;

/**
 * Something that is to be done by the horizon.
 *
 * @param open whether it has been asked for already
 */
record Expected(
    TaskKind kind,
    UnitId unit,
    String plan,
    MeasureId measure,
    String period,
    Instant due,
    boolean open) {

  static Expected of(ProcessLog.Entry it) {
    return new Expected(it.kind(), it.unit(), it.plan(), it.measure(), it.period(), it.due(), true);
  }
}
