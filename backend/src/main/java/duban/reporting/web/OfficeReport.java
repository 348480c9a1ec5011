package duban.reporting.web;

import duban.organisation.Ref;
import duban.planning.PlanRef;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.compare.ReportComparison;
import duban.reporting.facts.Standing;
import duban.reporting.facts.Unproven;
import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A report across the plans of an office, to read.
 *
 * @param instruction what the leaders added when they approved it
 * @param returnReason why the leaders sent it back, null if they did not
 * @param actions what the reader can do: {@code edit}, {@code hand-in}, {@code decide}, {@code
 *     instruct}, {@code send}
 */
record OfficeReport(
    long id,
    Ref office,
    List<PlanRef> plans,
    String period,
    int version,
    String title,
    PeriodReport.State state,
    boolean superseded,
    Instant draftedAt,
    @Nullable Instant issuedAt,
    @Nullable String approvedBy,
    @Nullable String instruction,
    @Nullable String returnReason,
    @Nullable String contentHash,
    ReportBody body,
    int revision,
    List<Standing> standings,
    List<Unproven> unproven,
    List<ReportComparison> comparisons,
    List<ReportDetail.Version> versions,
    List<String> actions) {}
