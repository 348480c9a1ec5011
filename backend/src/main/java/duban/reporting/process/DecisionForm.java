package duban.reporting.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the leaders make of a report across plans; returning it needs a reason. */
public record DecisionForm(@NotNull Boolean accepted, @Size(max = 2000) String reason) {

  @AssertTrue(message = "return-needs-reason")
  boolean isReasonGiven() {
    return !Boolean.FALSE.equals(accepted) || (reason != null && !reason.isBlank());
  }
}
