/**
 * Instructions: what a leader asks of a unit on a measure or a period report, followed to its
 * answer. Owns the tables {@code instruction} and {@code instruction_answer} and the bean {@code
 * instructions} of {@code instruction.bpmn}. Others call {@link duban.instruction.Instructing} and
 * hear {@link duban.instruction.InstructionGiven}, {@link duban.instruction.InstructionAnswered},
 * {@link duban.instruction.InstructionReturned}, {@link duban.instruction.InstructionVerified} and
 * {@link duban.instruction.InstructionOverdue}.
 */
@ApplicationModule(
    allowedDependencies = {
      "work",
      "planning",
      "engine",
      "security",
      "organisation",
      "calendar",
      "audit",
      "problem",
      "compiler"
    })
package duban.instruction;

import org.springframework.modulith.ApplicationModule;
