package duban.discussion;

import duban.planning.MeasureId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Something somebody said about a measure: plain text.
 *
 * @param author username
 * @param unitName the unit the author spoke for
 * @param mentions who was mentioned
 * @param edited when it was changed last; null when never
 * @param removed when its author took it back, else null; its text is empty then
 */
record Comment(
    long id,
    MeasureId measure,
    String author,
    String authorName,
    String unitName,
    String text,
    List<Person> mentions,
    Instant said,
    Instant edited,
    Instant removed) {

  /** How long one can change what one said; after that others may have acted on it. */
  static final Duration CHANGEABLE = Duration.ofMinutes(15);

  /** Somebody, by the name they had then. */
  record Person(String username, String name) {}

  boolean isChangeableBy(String username, Instant now) {
    return author.equals(username) && removed == null && !now.isAfter(said.plus(CHANGEABLE));
  }
}
