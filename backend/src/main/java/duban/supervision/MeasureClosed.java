package duban.supervision;

import duban.planning.MeasureId;

/** A measure was closed (销号). */
public record MeasureClosed(MeasureId measure) {}
