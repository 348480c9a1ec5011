package duban.progress;

import duban.organisation.UnitId;
import duban.planning.MeasureId;

/** The office sent a consolidated report back to its lead. */
public record ReportReturned(MeasureId measure, UnitId lead, String period, String reason) {}
