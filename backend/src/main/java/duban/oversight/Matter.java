package duban.oversight;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.supervision.Level;
import duban.work.TaskKind;
import java.time.Instant;

/**
 * Something on the desk: an open task, or the lead of a measure that the office supervises.
 *
 * @param task null where the lead of a measure is supervised
 * @param kind null as the task
 * @param matter the open case on it, or null
 * @param byHand whether the office opened that case
 * @param charge username of who looks after the case, or null
 * @param age working days overdue; negative, or 0, while there are working days left
 */
record Matter(
    String task,
    TaskKind kind,
    UnitId unit,
    String plan,
    MeasureId measure,
    String period,
    Instant created,
    Instant due,
    Long matter,
    Level level,
    boolean byHand,
    String charge,
    int age) {

  /** Names it among all on the desk: the task, or the case where there is none. */
  String id() {
    return task == null ? "case-" + matter : task;
  }

  Matter aged(int workingDays) {
    return new Matter(
        task,
        kind,
        unit,
        plan,
        measure,
        period,
        created,
        due,
        matter,
        level,
        byHand,
        charge,
        workingDays);
  }
}
