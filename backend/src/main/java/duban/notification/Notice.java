package duban.notification;

import duban.planning.MeasureRef;
import duban.planning.PlanRef;
import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Something a unit was told.
 *
 * @param kind slug of the reason: {@code reminder}, {@code urged}, {@code returned}
 * @param task the task it is about, null if none
 */
record Notice(
    long id,
    String kind,
    String text,
    @Nullable String task,
    @Nullable PlanRef plan,
    @Nullable MeasureRef measure,
    Instant at,
    boolean read) {}
