package duban.progress;

import duban.organisation.Actor;
import duban.work.OpenTask;
import duban.work.TaskForm;
import duban.work.TaskKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 签收并制定落实计划: the lead takes a measure on and says how it will be done. */
@Component
class SignFor implements TaskForm<SignFor.Form> {

  private final Contributions contributions;

  SignFor(Contributions contributions) {
    this.contributions = contributions;
  }

  record Form(
      @NotBlank @Size(max = 5000) String implementationPlan, @Size(max = 200) String contact) {}

  @Override
  public TaskKind kind() {
    return TaskKind.SIGN_FOR;
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
    contributions.add(task, form.implementationPlan(), form.contact(), actor);
    return Map.of();
  }
}
