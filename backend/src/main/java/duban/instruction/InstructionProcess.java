package duban.instruction;

import duban.organisation.UnitId;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import java.time.Instant;
import java.util.Date;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What {@code instruction.bpmn} asks and does, under the bean name {@code instructions}. */
@Component("instructions")
public class InstructionProcess {

  private final Instructions instructions;
  private final AnswerPolicy policy;
  private final Plans plans;
  private final InstructionSettings settings;
  private final ApplicationEventPublisher events;

  InstructionProcess(
      Instructions instructions,
      AnswerPolicy policy,
      Plans plans,
      InstructionSettings settings,
      ApplicationEventPublisher events) {
    this.instructions = instructions;
    this.policy = policy;
    this.plans = plans;
    this.settings = settings;
    this.events = events;
  }

  public String urgency(Long id) {
    return instructions.get(id).urgency().name();
  }

  /** Whether an answer was sent back before. */
  public Boolean returned(Long id) {
    return instructions.get(id).returned();
  }

  /** The unit that has to answer. */
  public String unit(Long id) {
    return instructions.get(id).unit().value();
  }

  /** The office; the leaders where the office itself was to answer: nobody verifies their own. */
  public String verifier(Long id) {
    Instruction instruction = instructions.get(id);
    PublishedPlan plan = plans.plan(instruction.plan());
    UnitId office = plan.office();
    return (instruction.unit().equals(office) ? plan.leaders() : office).value();
  }

  /**
   * When the answer is due. One that was sent back stays within its old deadline, unless less time
   * than this is left of that.
   */
  public Date answerDue(Long id, Number workingDays) {
    Instruction instruction = instructions.get(id);
    Instant due = policy.after(matter(instruction), workingDays.intValue());
    boolean timeLeft =
        instruction.returned() && instruction.due() != null && instruction.due().isAfter(due);
    return Date.from(timeLeft ? instruction.due() : due);
  }

  /** Keeps the due date of the answer: the task goes, the question whether it was late stays. */
  public void noteDue(Long id, Date due) {
    instructions.dueAt(id, due.toInstant());
  }

  public Date verificationDue(Long id) {
    return Date.from(policy.after(matter(instructions.get(id)), settings.verification()));
  }

  /** An answer to an instruction on no measure is late: supervision knows measures only. */
  public void overdue(Long id) {
    events.publishEvent(new InstructionOverdue(instructions.get(id)));
  }

  private static String matter(Instruction instruction) {
    return instruction.measure() == null ? instruction.plan() : instruction.measure().value();
  }
}
