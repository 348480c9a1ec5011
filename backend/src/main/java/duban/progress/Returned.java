package duban.progress;

import java.time.Instant;

/** Why something was sent back, by whom and when; shown beside the form that mends it. */
public record Returned(String reason, String by, Instant at) {}
