package duban.reporting.web;

import duban.planning.PlanRef;
import duban.reporting.PeriodReport;
import duban.reporting.compare.ReportComparison;
import duban.reporting.facts.ClassCounts;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A plan at a glance, as its newest report has it that leaders may see.
 *
 * @param report null where there is none yet
 * @param state of that report
 * @param unproven measures that look good and have not shown it
 * @param worse measures that are in a lower class than in the report before
 * @param trend the classes over the reports in force and this one, the oldest first
 */
record ReportBoard(
    PlanRef plan,
    @Nullable Long report,
    @Nullable String period,
    @Nullable PeriodReport.State state,
    int unproven,
    List<ReportComparison.MeasureChange> worse,
    List<ClassCounts> trend) {}
