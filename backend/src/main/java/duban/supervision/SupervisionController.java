package duban.supervision;

import duban.organisation.Actor;
import duban.planning.MeasureId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 督办 over HTTP. */
@RestController
@RequestMapping("/api/supervision")
class SupervisionController {

  private final ByHand byHand;

  SupervisionController(ByHand byHand) {
    this.byHand = byHand;
  }

  /** What to do about a case; whoever waives says why. */
  record ActionForm(@NotNull CaseAction action, @Size(max = 2000) String note) {

    @AssertTrue(message = "waiver-needs-reason")
    boolean isNoteGiven() {
      return isExplained(action, note);
    }
  }

  /** The same about several cases. */
  record ActionsForm(
      @NotEmpty @Size(max = 2000) List<@NotNull Long> cases,
      @NotNull CaseAction action,
      @Size(max = 2000) String note) {

    @AssertTrue(message = "waiver-needs-reason")
    boolean isNoteGiven() {
      return isExplained(action, note);
    }
  }

  /** A matter that is to come under supervision: a task, or the lead of a measure. */
  record OpeningForm(
      String task, String plan, String measure, @NotBlank @Size(max = 2000) String reason) {

    @AssertTrue(message = "names a task, or a plan and a measure")
    boolean isTaskGiven() {
      return task != null ? measure == null : plan != null && measure != null;
    }
  }

  /** The case that was opened. */
  record Opened(@com.fasterxml.jackson.annotation.JsonProperty("case") long matter) {}

  private static boolean isExplained(CaseAction action, String note) {
    return action == null || action.isStep() || (note != null && !note.isBlank());
  }

  @PostMapping("/cases")
  @ResponseStatus(HttpStatus.CREATED)
  Opened open(Actor actor, @Valid @RequestBody OpeningForm form) {
    return new Opened(
        form.task() == null
            ? byHand.openOnLead(actor, MeasureId.of(form.plan(), form.measure()), form.reason())
            : byHand.openOnTask(actor, form.task(), form.reason()));
  }

  @PostMapping("/cases/{id}/actions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void act(Actor actor, @PathVariable long id, @Valid @RequestBody ActionForm form) {
    byHand.act(actor, id, form.action(), form.note());
  }

  @PostMapping("/actions")
  ByHand.Outcome act(Actor actor, @Valid @RequestBody ActionsForm form) {
    return byHand.act(actor, form.cases(), form.action(), form.note());
  }
}
