package duban.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Days made holidays or working days.
 *
 * @param to the last of them
 */
record DaysForm(
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull Boolean working,
    @NotBlank @Size(max = 200) String reason) {

  private static final int MOST = 62;

  @AssertTrue(message = "to-before-from")
  boolean isToGiven() {
    return from == null || to == null || !to.isBefore(from) && to.isBefore(from.plusDays(MOST));
  }
}
