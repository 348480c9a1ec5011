package duban.instruction;

/** An answer was found true and complete. */
public record InstructionVerified(Instruction instruction) {}
