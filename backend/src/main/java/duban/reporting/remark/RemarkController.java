package duban.reporting.remark;

import duban.organisation.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 审阅意见 over HTTP: for whoever may read the report, on a plan or across plans. */
@RestController
@RequestMapping("/api/reports/{id}/remarks")
class RemarkController {

  private final Remarking remarking;

  RemarkController(Remarking remarking) {
    this.remarking = remarking;
  }

  /**
   * @param passage that is spoken of, word for word
   */
  record Form(
      @NotBlank @Size(max = 2000) String passage, @NotBlank @Size(max = 2000) String text) {}

  @GetMapping
  List<Remark> list(Actor actor, @PathVariable long id) {
    return remarking.of(actor, id);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  List<Remark> say(Actor actor, @PathVariable long id, @Valid @RequestBody Form form) {
    remarking.say(actor, id, form.passage().strip(), form.text().strip());
    return remarking.of(actor, id);
  }

  /** Settles one; one that is settled stays as it is. */
  @PostMapping("/{remark}/resolution")
  List<Remark> resolve(Actor actor, @PathVariable long id, @PathVariable long remark) {
    remarking.resolve(actor, id, remark);
    return remarking.of(actor, id);
  }
}
