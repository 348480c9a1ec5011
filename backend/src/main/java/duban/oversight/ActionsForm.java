package duban.oversight;

import duban.supervision.NewCall;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The same about one or several items.
 *
 * @param to to whom they are handed over, else null
 * @param call what was said, where a call is noted
 */
record ActionsForm(
    @NotEmpty @Size(max = 2000) List<@NotBlank String> items,
    @NotNull DeskAction action,
    @Size(max = 2000) String note,
    String to,
    @Valid NewCall call) {

  @AssertTrue(message = "waiver-needs-reason")
  boolean isNoteGiven() {
    return action == null || !action.needsReason() || (note != null && !note.isBlank());
  }

  @AssertTrue(message = "hand-over-needs-colleague")
  boolean isToGiven() {
    return action != DeskAction.HAND_OVER || (to != null && !to.isBlank());
  }

  @AssertTrue(message = "call-needs-words")
  boolean isCallGiven() {
    return action != DeskAction.CALL || call != null;
  }
}
