package duban.reporting.facts;

import duban.planning.ReportingPeriod;

/** How the units' reports of a period came in. */
public record PeriodCount(ReportingPeriod period, int onTime, int late, int missing) {}
