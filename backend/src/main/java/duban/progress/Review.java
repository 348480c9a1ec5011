package duban.progress;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The office's decision on a report; returning one needs a reason. */
record Review(@NotNull Boolean accepted, @Size(max = 2000) String reason) {

  @AssertTrue(message = "return-needs-reason")
  boolean isReasonGiven() {
    return !Boolean.FALSE.equals(accepted) || (reason != null && !reason.isBlank());
  }
}
