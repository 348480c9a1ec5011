package duban.work;

import duban.organisation.UnitId;
import duban.planning.MeasureId;
import java.time.Instant;

/**
 * A task that waits for a unit.
 *
 * @param measure null for tasks of a plan as a whole
 * @param period the reporting period it is about, else null
 * @param supervisionCase the case it is a step of, else null
 * @param due null when nothing sets one
 * @param assignee username of who has taken it, null as long as nobody has
 * @param suspended whether its measure is parked, so that it is not due at all for now
 */
public record OpenTask(
    String id,
    String element,
    TaskKind kind,
    UnitId unit,
    String plan,
    MeasureId measure,
    String period,
    Long supervisionCase,
    Instant created,
    Instant due,
    String assignee,
    boolean suspended) {}
