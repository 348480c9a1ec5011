package duban.reporting.web;

import duban.planning.PlanRef;
import duban.reporting.PeriodReport;
import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A period report in a list.
 *
 * @param superseded whether a correction took its place
 */
record ReportSummary(
    long id,
    PlanRef plan,
    String period,
    PeriodReport.Kind kind,
    int version,
    String title,
    PeriodReport.State state,
    boolean superseded,
    Instant draftedAt,
    @Nullable Instant issuedAt) {}
