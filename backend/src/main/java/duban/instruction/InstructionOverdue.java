package duban.instruction;

/**
 * The answer to an instruction, or its verification, is late. Told only where no measure is
 * concerned: with one, supervision opens a case.
 */
public record InstructionOverdue(Instruction instruction) {}
