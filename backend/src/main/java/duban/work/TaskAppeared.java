package duban.work;

/** A task was opened for a unit. Published in the engine's transaction. */
public record TaskAppeared(OpenTask task) {}
