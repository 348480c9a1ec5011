package duban.reporting;

import duban.organisation.UnitId;

/** The leaders sent a report back to the office of its plan. */
public record PeriodReportReturned(
    String plan,
    String period,
    long report,
    String title,
    UnitId office,
    String reason,
    String by) {}
