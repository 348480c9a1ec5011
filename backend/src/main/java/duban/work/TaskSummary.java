package duban.work;

import duban.organisation.PersonRef;
import duban.organisation.Ref;
import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A task in a list.
 *
 * @param suspended whether its measure is parked (挂账)
 * @param title Chinese name of the kind
 * @param subject the unit it is about where that is not the unit that does it
 * @param assignee who of the unit has taken it, null as long as nobody has
 */
public record TaskSummary(
    String id,
    TaskKind kind,
    String title,
    PlanRef plan,
    @Nullable MeasureRef measure,
    Ref unit,
    @Nullable String period,
    Instant due,
    Instant created,
    TimeLight light,
    boolean suspended,
    @Nullable Ref subject,
    @Nullable PersonRef assignee) {}
