package duban.discussion;

import duban.planning.MeasureId;
import java.util.Set;

/**
 * Somebody was mentioned in the discussion of a measure.
 *
 * @param by name of who said it
 * @param usernames who is mentioned and was not before
 */
public record Mentioned(
    MeasureId measure, long comment, String by, String text, Set<String> usernames) {}
