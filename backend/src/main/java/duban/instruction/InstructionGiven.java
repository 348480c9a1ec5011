package duban.instruction;

/** A leader gave a unit an instruction. */
public record InstructionGiven(Instruction instruction) {}
