package duban.instruction;

import duban.organisation.Actor;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 答复批示: the unit says what it did about an instruction. */
@Component
class AnswerInstruction implements TaskForm<AnswerInstruction.Form> {

  private final Instructions instructions;
  private final InstructionContext.Contexts contexts;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;

  AnswerInstruction(
      Instructions instructions,
      InstructionContext.Contexts contexts,
      MeasureJournal journal,
      ApplicationEventPublisher events) {
    this.instructions = instructions;
    this.contexts = contexts;
    this.journal = journal;
    this.events = events;
  }

  record Form(@NotBlank @Size(max = 5000) String answer) {}

  @Override
  public TaskKind kind() {
    return TaskKind.ANSWER_INSTRUCTION;
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
    instructions.answer(instruction, form.answer(), actor);
    if (task.measure() != null) {
      journal.byPerson(task.measure(), actor, task.unit(), "instruction-answered", form.answer());
    }
    events.publishEvent(new InstructionAnswered(instructions.get(instruction.id())));
    return Map.of();
  }
}
