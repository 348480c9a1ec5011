package duban.engine;

/**
 * A user task is gone. Published inside the engine's transaction, before the process goes on.
 *
 * @param completed false when a boundary event, a terminate end event or a deletion took it away
 */
public record TaskEnded(String id, boolean completed) {}
