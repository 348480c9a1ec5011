package duban.instruction;

import duban.problem.Problem;
import java.util.Map;

/** An instruction that is over cannot be ended again. */
public final class InstructionEnded extends Problem {

  InstructionEnded(Instruction instruction) {
    super(
        Kind.CONFLICT,
        "instruction-ended",
        "Instruction " + instruction.id() + " is over",
        Map.of("instruction", instruction.id(), "state", instruction.state().name()));
  }
}
