package duban.progress;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 汇总: the lead of one work item says how it was finished. */
@Component
class Consolidate implements TaskForm<Consolidate.Form> {

  private final Contributions contributions;
  private final Organisation organisation;

  Consolidate(Contributions contributions, Organisation organisation) {
    this.contributions = contributions;
    this.organisation = organisation;
  }

  record Form(@NotBlank @Size(max = 5000) String summary) {}

  record Context(List<Implementation> implementations) {}

  @Override
  public TaskKind kind() {
    return TaskKind.CONSOLIDATE;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    return new Context(
        contributions.of(task.measure(), TaskKind.IMPLEMENT).stream()
            .map(said -> Implementation.of(said, organisation))
            .toList());
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    contributions.add(task, form.summary(), null, actor);
    return Map.of();
  }
}
