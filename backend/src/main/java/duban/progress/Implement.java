package duban.progress;

import duban.evidence.EvidenceDemands;
import duban.organisation.Actor;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 落实: a unit has finished its part of a measure and says with what result. */
@Component
class Implement implements TaskForm<Implement.Form> {

  private final Contributions contributions;
  private final EvidenceDemands evidence;

  Implement(Contributions contributions, EvidenceDemands evidence) {
    this.contributions = contributions;
    this.evidence = evidence;
  }

  record Form(@NotBlank @Size(max = 5000) String result) {}

  @Override
  public TaskKind kind() {
    return TaskKind.IMPLEMENT;
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  public Object context(OpenTask task) {
    return Map.of();
  }

  @Override
  public Map<String, Object> complete(OpenTask task, Form form, Actor actor) {
    evidence.check(task);
    contributions.add(task, form.result(), null, actor);
    return Map.of();
  }
}
