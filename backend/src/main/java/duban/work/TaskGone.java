package duban.work;

/**
 * A task is no longer open. Published in the engine's transaction.
 *
 * @param completed false when its process went on without it
 */
public record TaskGone(OpenTask task, boolean completed) {}
