package duban.planning;

/**
 * A measure is about to end, by its closure or with its plan. Published before its process ends, in
 * the same transaction, so that what hangs on its open tasks can be put in order first.
 */
public record MeasureEnding(MeasureId measure) {}
