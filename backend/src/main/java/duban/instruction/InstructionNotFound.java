package duban.instruction;

import duban.problem.Problem;
import java.util.Map;

/** No such instruction, or not one the person may see. */
public final class InstructionNotFound extends Problem {

  InstructionNotFound(long instruction) {
    super(
        Kind.NOT_FOUND,
        "instruction-not-found",
        "There is no instruction " + instruction,
        Map.of("instruction", instruction));
  }
}
