package duban.desk;

import duban.organisation.Actor;
import duban.organisation.PersonRef;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who of the unit does a task, over HTTP. */
@RestController
@RequestMapping("/api/tasks/{id}")
class ClaimController {

  private final Claiming claiming;

  ClaimController(Claiming claiming) {
    this.claiming = claiming;
  }

  /** To whom, and what they should know. */
  record HandOver(@NotBlank String to, @Nullable @Size(max = 500) String note) {}

  @PostMapping("/claim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void claim(Actor actor, @PathVariable String id) {
    claiming.claim(actor, id);
  }

  @DeleteMapping("/claim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void release(Actor actor, @PathVariable String id) {
    claiming.release(actor, id);
  }

  @GetMapping("/colleagues")
  List<PersonRef> colleagues(Actor actor, @PathVariable String id) {
    return claiming.colleagues(actor, id);
  }

  @PostMapping("/hand-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handOver(Actor actor, @PathVariable String id, @Valid @RequestBody HandOver form) {
    claiming.handOver(actor, id, form.to(), form.note());
  }
}
