package duban.work;

import java.time.Instant;

/** An open task got another due date. Published in the same transaction. */
public record TaskRescheduled(OpenTask task, Instant due) {}
