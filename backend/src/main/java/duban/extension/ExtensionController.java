package duban.extension;

import duban.organisation.Actor;
import duban.work.TaskKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 延期 over HTTP. */
@RestController
@RequestMapping("/api")
class ExtensionController {

  private final Extending extending;
  private final ExtensionView.Views views;

  ExtensionController(Extending extending, ExtensionView.Views views) {
    this.extending = extending;
    this.views = views;
  }

  /** What a unit fills in. */
  record Request(
      @NotNull LocalDate until,
      @NotBlank @Size(max = 2000) String reason,
      @NotBlank @Size(max = 2000) String progress) {}

  /**
   * What the page shows before it is filled in.
   *
   * @param first earliest day that can be asked for
   * @param workingDays gained by the day thought of
   * @param open the request that is not decided yet
   */
  record Outlook(
      TaskKind taskKind,
      Instant due,
      LocalDate first,
      LocalDate last,
      int workingDays,
      Approver approver,
      List<ExtensionView> earlier,
      @Nullable ExtensionView open) {}

  @GetMapping("/tasks/{task}/extension")
  Outlook outlook(
      Actor actor, @PathVariable String task, @RequestParam(required = false) LocalDate until) {
    ExtensionOutlook outlook = extending.outlook(actor, task, until);
    return new Outlook(
        outlook.task().kind(),
        outlook.task().due(),
        outlook.span().first(),
        outlook.span().last(),
        outlook.workingDays(),
        outlook.approver(),
        views(actor, outlook.earlier()),
        outlook.open() == null ? null : view(actor, outlook.open()));
  }

  @PostMapping("/tasks/{task}/extension")
  @ResponseStatus(HttpStatus.CREATED)
  ExtensionView ask(Actor actor, @PathVariable String task, @Valid @RequestBody Request request) {
    return view(
        actor, extending.ask(actor, task, request.until(), request.reason(), request.progress()));
  }

  @GetMapping("/extensions/{id}")
  ExtensionView show(Actor actor, @PathVariable long id) {
    return view(actor, extending.extension(actor, id));
  }

  @PostMapping("/extensions/{id}/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(Actor actor, @PathVariable long id) {
    extending.withdraw(actor, id);
  }

  @GetMapping("/plans/{key}/measures/{number}/extensions")
  List<ExtensionView> ofMeasure(
      Actor actor, @PathVariable String key, @PathVariable String number) {
    return views(actor, extending.ofMeasure(actor, key, number));
  }

  private List<ExtensionView> views(Actor actor, List<Extension> extensions) {
    return extensions.stream().map(it -> view(actor, it)).toList();
  }

  private ExtensionView view(Actor actor, Extension extension) {
    return views.of(extension, actor.units());
  }
}
