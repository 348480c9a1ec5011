package duban.review;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.springframework.lang.Nullable;

/**
 * A piece of the document that was found to mean something.
 *
 * @param origins ids of the measures of the reading it belongs to; none where it is the plan's
 * @param value what was read there
 */
record Highlight(Kind kind, int offset, int length, List<String> origins, @Nullable String value) {

  /** What it was found to be. */
  enum Kind {
    HEADING,
    SECTION,
    NUMBER,
    TITLE,
    TEXT,
    UNIT,
    DEADLINE,
    RECURRENCE,
    TARGET,
    GOAL,
    SAFEGUARD;

    @JsonValue
    String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
