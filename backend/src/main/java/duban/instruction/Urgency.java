package duban.instruction;

/** The class of an instruction, by which its answer is due: 急件, 一般件, 难件. */
public enum Urgency {
  URGENT,
  NORMAL,
  HARD
}
