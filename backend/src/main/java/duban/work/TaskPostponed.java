package duban.work;

import java.time.Instant;

/**
 * A task has a new due date. Published in the transaction that set it.
 *
 * @param task as it was
 */
public record TaskPostponed(OpenTask task, Instant due) {}
