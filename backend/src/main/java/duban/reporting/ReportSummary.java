package duban.reporting;

import duban.planning.PlanRef;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A period report in a list.
 *
 * @param plan null in a report across plans
 * @param plans it is on
 * @param superseded whether a correction took its place
 */
record ReportSummary(
    long id,
    @Nullable PlanRef plan,
    List<PlanRef> plans,
    String period,
    PeriodReport.Kind kind,
    int version,
    String title,
    PeriodReport.State state,
    boolean superseded,
    Instant draftedAt,
    @Nullable Instant issuedAt) {}
