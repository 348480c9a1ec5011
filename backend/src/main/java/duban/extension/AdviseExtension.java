package duban.extension;

import duban.organisation.Actor;
import duban.planning.MeasureJournal;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 提出延期意见: the lead says what it thinks of another unit's request. */
@Component
class AdviseExtension implements TaskForm<AdviseExtension.Form> {

  private final Extensions extensions;
  private final RequestContext.Contexts contexts;
  private final MeasureJournal journal;

  AdviseExtension(Extensions extensions, RequestContext.Contexts contexts, MeasureJournal journal) {
    this.extensions = extensions;
    this.contexts = contexts;
    this.journal = journal;
  }

  record Form(@NotNull Boolean agrees, @Size(max = 2000) String advice) {

    @AssertTrue(message = "advice-needs-reason")
    boolean isAdviceGiven() {
      return !Boolean.FALSE.equals(agrees) || (advice != null && !advice.isBlank());
    }
  }

  @Override
  public TaskKind kind() {
    return TaskKind.ADVISE_EXTENSION;
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
    Extension request = extensions.behind(task);
    extensions.advise(request.id(), form.agrees(), form.advice(), task.unit(), actor);
    journal.byPerson(request.measure(), actor, task.unit(), "extension-advised", form.advice());
    return Map.of();
  }
}
