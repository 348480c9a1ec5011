package duban.instruction;

import duban.work.TimeLight;

/** Which instructions a list shows. */
enum InstructionFilter {
  OPEN,
  OVERDUE,
  IN_REVIEW,
  ANSWERED,
  ENDED;

  boolean takes(InstructionView it) {
    return switch (this) {
      case OPEN -> it.state() == Instruction.State.OPEN;
      case OVERDUE -> it.light() == TimeLight.OVERDUE;
      case IN_REVIEW -> it.state() == Instruction.State.IN_REVIEW;
      case ANSWERED -> it.state() == Instruction.State.ANSWERED;
      case ENDED ->
          it.state() == Instruction.State.CONCLUDED || it.state() == Instruction.State.LAPSED;
    };
  }
}
