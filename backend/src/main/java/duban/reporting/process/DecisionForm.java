package duban.reporting.process;

import duban.instruction.Order;
import duban.instruction.OrderForm;
import duban.instruction.Urgency;
import duban.organisation.UnitId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the leaders make of a report; returning it needs a reason.
 *
 * @param instruction to be followed up, where they have one
 * @param instructed unit that is to answer the instruction; the office where none is named
 * @param urgency of the instruction; normal where none is named
 */
public record DecisionForm(
    @NotNull Boolean accepted,
    @Size(max = 2000) String reason,
    @Size(max = 5000) String instruction,
    String instructed,
    Urgency urgency) {

  @AssertTrue(message = "return-needs-reason")
  boolean isReasonGiven() {
    return !Boolean.FALSE.equals(accepted) || (reason != null && !reason.isBlank());
  }

  boolean hasInstruction() {
    return instruction != null && !instruction.isBlank();
  }

  Order order(UnitId office) {
    boolean named = instructed != null && !instructed.isBlank();
    return new OrderForm(
            instruction,
            urgency == null ? Urgency.NORMAL : urgency,
            named ? instructed : office.value())
        .order();
  }
}
