package duban.reporting;

import duban.planning.PlanRef;
import java.time.Instant;

/** A period report in a list. */
record ReportSummary(
    long id,
    PlanRef plan,
    String period,
    String title,
    PeriodReport.State state,
    Instant draftedAt,
    Instant issuedAt) {}
