package duban.instruction;

/** A unit answered an instruction; the office has to verify that. */
public record InstructionAnswered(Instruction instruction) {}
