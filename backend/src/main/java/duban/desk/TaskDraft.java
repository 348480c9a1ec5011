package duban.desk;

import java.time.Instant;
import java.util.Map;

/**
 * What stands in the form of a task so far.
 *
 * @param version counts the savings, by which two devices find out about each other
 */
public record TaskDraft(Map<String, Object> answers, long version, Instant savedAt) {}
