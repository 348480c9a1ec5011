package duban.instruction;

import duban.organisation.UnitId;
import duban.problem.FormInvalid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a leader fills in. */
public record OrderForm(
    @NotBlank @Size(max = 5000) String text, @NotNull Urgency urgency, @NotBlank String unit) {

  /** What is meant; refuses a unit that cannot be one. */
  public Order order() {
    if (!UnitId.isWellFormed(unit)) {
      throw FormInvalid.of("unit", "is no unit of the plan");
    }
    return new Order(text, urgency, UnitId.of(unit));
  }
}
