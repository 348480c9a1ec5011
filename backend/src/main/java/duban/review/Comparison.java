package duban.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.springframework.lang.Nullable;

/**
 * An amended document beside the running plan. A measure that only got another number or stands
 * under another heading is the same.
 *
 * @param added measures of the document that the plan does not have
 * @param dropped measures of the plan that the document does not have any more
 * @param same how many measures say the same in both
 */
record Comparison(List<Added> added, List<Dropped> dropped, List<Changed> changed, int same) {

  record Added(String id, String number, String title) {}

  /** By its number in the running plan. */
  record Dropped(String number, String title) {}

  /**
   * A measure that says something else now.
   *
   * @param id in the draft
   * @param number in the running plan
   */
  record Changed(String id, String number, String title, List<Change> changes) {}

  record Change(Field field, @Nullable String before, @Nullable String after) {}

  /** What of a measure can change. */
  enum Field {
    TITLE,
    TEXT,
    LEAD,
    RESPONSIBLE,
    COLLECTIVE,
    DEADLINE,
    RECURRENCE;

    @JsonValue
    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean adds(String measure) {
    return added.stream().anyMatch(it -> it.id().equals(measure));
  }
}
