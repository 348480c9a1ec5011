package duban.planning;

/**
 * A parked measure was taken up again, in the same transaction.
 *
 * @param workingDays how long it was parked; what was to happen after it was parked does that much
 *     later
 */
public record MeasureResumed(MeasureId measure, int workingDays) {}
