package duban.desk;

import duban.organisation.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's draft of the form of a task, over HTTP. */
@RestController
@RequestMapping("/api/tasks/{id}/draft")
class DraftController {

  private final Drafting drafting;

  DraftController(Drafting drafting) {
    this.drafting = drafting;
  }

  /** The draft, if there is one. */
  record Found(@Nullable TaskDraft draft) {}

  /**
   * @param base version that was on the screen, null when there was none
   */
  record Form(@NotNull Map<String, Object> answers, @Nullable Long base) {}

  @GetMapping
  Found show(Actor actor, @PathVariable String id) {
    return new Found(drafting.draft(actor, id).orElse(null));
  }

  @PutMapping
  Drafting.Kept keep(Actor actor, @PathVariable String id, @Valid @RequestBody Form form) {
    return drafting.keep(actor, id, form.answers(), form.base());
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void drop(Actor actor, @PathVariable String id) {
    drafting.drop(actor, id);
  }
}
