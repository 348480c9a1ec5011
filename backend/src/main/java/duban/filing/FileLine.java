package duban.filing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import java.util.Map;

/**
 * A line of an imported file, beside the report it is about.
 *
 * @param line its number in the file
 * @param task the report that waits, null where {@code state} says why there is none
 * @param changed whether what the report starts from is not what it was when the file was exported
 * @param before its cells when the file was exported; null where nothing tells
 * @param cells as filled in, by the columns of the page
 */
@Schema(name = "FilingFileLine")
record FileLine(
    int line,
    @Nullable String task,
    String number,
    String measure,
    State state,
    boolean changed,
    @Nullable Map<String, String> before,
    Map<String, String> cells) {

  /** Whether a report waits for it. */
  enum State {
    OPEN,
    /** Filed since, by whomever. */
    FILED,
    /** Of another unit, or of nobody any more. */
    GONE,
    /** No report that waits has this measure. */
    UNKNOWN,
    /** Several could be meant. */
    AMBIGUOUS,
    /** An earlier line is about the same report. */
    TWICE
  }
}
