package duban.reporting.web;

import duban.organisation.Ref;
import duban.reporting.PeriodReport;
import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A report across the plans of an office in a list.
 *
 * @param plans how many it is on
 */
record OfficeReportSummary(
    long id,
    Ref office,
    int plans,
    String period,
    int version,
    String title,
    PeriodReport.State state,
    boolean superseded,
    Instant draftedAt,
    @Nullable Instant issuedAt) {}
