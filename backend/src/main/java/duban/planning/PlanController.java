package duban.planning;

import duban.organisation.Actor;
import duban.organisation.Role;
import duban.plan.Finding;
import duban.plan.Reading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Publishing over HTTP: for the office. */
@RestController
class PlanController {

  private final Publishing publishing;

  PlanController(Publishing publishing) {
    this.publishing = publishing;
  }

  record Form(
      @NotBlank @Pattern(regexp = "[a-z0-9-]{3,40}") String key, @NotBlank String document) {}

  record Published(String key, int measures, List<Finding> findings) {}

  @PostMapping("/api/plans")
  @ResponseStatus(HttpStatus.CREATED)
  Published publish(Actor actor, @Valid @RequestBody Form form) {
    if (!actor.has(Role.SUPERVISOR)) {
      throw new OfficeOnly();
    }
    Reading reading = publishing.publish(form.key(), form.document(), actor);
    return new Published(form.key(), reading.plan().measures().size(), reading.findings());
  }
}
