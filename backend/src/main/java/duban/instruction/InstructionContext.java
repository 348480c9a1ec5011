package duban.instruction;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.work.OpenTask;
import java.time.Instant;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;

/**
 * What one sees who answers an instruction, or verifies the answer.
 *
 * @param returned why the last answer came back, null if it did not
 * @param previous what stood in it, to start from
 */
record InstructionContext(
    InstructionView instruction, @Nullable Returned returned, @Nullable Previous previous) {

  record Returned(String reason, String by, Instant at) {}

  record Previous(String answer) {}

  @Component
  static class Contexts {

    private final Instructions instructions;
    private final InstructionView.Views views;

    Contexts(Instructions instructions, InstructionView.Views views) {
      this.instructions = instructions;
      this.views = views;
    }

    InstructionContext of(OpenTask task) {
      Instruction instruction = instructions.behind(task);
      Instruction.Answer last = instruction.lastAnswer();
      boolean returned = last != null && Boolean.FALSE.equals(last.accepted());
      return new InstructionContext(
          views.of(instruction, somebodyOf(task.unit())),
          returned ? new Returned(last.reason(), last.verifiedBy(), last.verifiedAt()) : null,
          returned ? new Previous(last.text()) : null);
    }

    private static Actor somebodyOf(UnitId unit) {
      return new Actor("", "", Set.of(unit), Set.of());
    }
  }
}
