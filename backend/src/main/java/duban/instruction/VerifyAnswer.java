package duban.instruction;

import duban.organisation.Actor;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 核实批示答复: the office accepts an answer, or sends it back with a reason. */
@Component
class VerifyAnswer implements TaskForm<VerifyAnswer.Form> {

  private final Instructions instructions;
  private final InstructionContext.Contexts contexts;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;

  VerifyAnswer(
      Instructions instructions,
      InstructionContext.Contexts contexts,
      MeasureJournal journal,
      ApplicationEventPublisher events) {
    this.instructions = instructions;
    this.contexts = contexts;
    this.journal = journal;
    this.events = events;
  }

  record Form(@NotNull Boolean accepted, @Size(max = 2000) String reason) {

    @AssertTrue(message = "return-needs-reason")
    boolean isReasonGiven() {
      return !Boolean.FALSE.equals(accepted) || (reason != null && !reason.isBlank());
    }
  }

  @Override
  public TaskKind kind() {
    return TaskKind.VERIFY_INSTRUCTION;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    return contexts.of(task);
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    Instruction instruction = instructions.behind(task);
    instructions.verify(instruction, form.accepted(), form.reason(), actor);
    if (task.measure() != null) {
      journal.byPerson(
          task.measure(),
          actor,
          instruction.unit(),
          form.accepted() ? "instruction-verified" : "instruction-returned",
          form.reason());
    }
    Instruction now = instructions.get(instruction.id());
    events.publishEvent(
        form.accepted() ? new InstructionVerified(now) : new InstructionReturned(now));
    return Map.of("answerAccepted", form.accepted());
  }
}
