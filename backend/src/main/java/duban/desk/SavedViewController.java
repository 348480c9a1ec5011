package duban.desk;

import duban.organisation.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's named views of the tasklist, over HTTP. */
@RestController
@RequestMapping("/api/task-views")
class SavedViewController {

  private final SavedViews views;

  SavedViewController(SavedViews views) {
    this.views = views;
  }

  record Form(
      @NotBlank @Size(max = 40) String name,
      @NotNull @Size(max = 1000) String query,
      boolean standard) {}

  @GetMapping
  List<SavedView> list(Actor actor) {
    return views.of(actor);
  }

  @PostMapping
  SavedView keep(Actor actor, @Valid @RequestBody Form form) {
    return views.keep(actor, form.name().strip(), form.query(), form.standard());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forget(Actor actor, @PathVariable long id) {
    if (!views.forget(actor, id)) {
      throw new ViewNotFound(id);
    }
  }
}
