package duban.instruction;

/** An answer was sent back to its unit: see its last answer. */
public record InstructionReturned(Instruction instruction) {}
