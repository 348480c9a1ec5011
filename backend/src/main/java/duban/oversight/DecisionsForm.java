package duban.oversight;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One opinion on one or several requests for more time; each is granted until the day it asks for.
 *
 * @param steps the tasks by which they are decided
 */
record DecisionsForm(
    @NotEmpty @Size(max = 2000) List<@NotBlank String> steps,
    @NotNull Boolean granted,
    @Size(max = 2000) String reason) {

  @AssertTrue(message = "refusal-needs-reason")
  boolean isReasonGiven() {
    return !Boolean.FALSE.equals(granted) || (reason != null && !reason.isBlank());
  }
}
