package duban.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A call as it is written down.
 *
 * @param with whom
 * @param until the day by which it was promised, null where none was named
 */
public record NewCall(
    @NotBlank @Size(max = 200) String with,
    @NotBlank @Size(max = 2000) String promised,
    LocalDate until) {

  /** The call in one line, for the record of a measure. */
  String inWords() {
    return with + ":" + promised + (until == null ? "" : "(" + until + " 前)");
  }
}
