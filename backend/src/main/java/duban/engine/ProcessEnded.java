package duban.engine;

/**
 * A process instance has ended, by itself or because it was ended. Published inside the engine's
 * transaction.
 *
 * @param process id of the process in its model
 */
public record ProcessEnded(String process, String businessKey) {}
