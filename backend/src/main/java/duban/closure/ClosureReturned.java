package duban.closure;

import duban.organisation.UnitId;
import duban.planning.MeasureId;

/** The office did not accept that a measure is done. */
public record ClosureReturned(MeasureId measure, UnitId lead, String reason) {}
