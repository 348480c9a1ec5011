package duban.reporting;

import duban.planning.PlanRef;
import java.time.Instant;
import org.springframework.lang.Nullable;

/** A period report in a list. */
record ReportSummary(
    long id,
    PlanRef plan,
    String period,
    String title,
    PeriodReport.State state,
    Instant draftedAt,
    @Nullable Instant issuedAt) {}
