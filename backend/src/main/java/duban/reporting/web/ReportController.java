package duban.reporting.web;

import duban.instruction.Instructing;
import duban.instruction.InstructionView;
import duban.instruction.OrderForm;
import duban.organisation.Actor;
import duban.reporting.PeriodReport;
import duban.reporting.access.ReportAccess;
import duban.reporting.edit.Difference;
import duban.reporting.edit.EditForm;
import duban.reporting.edit.Editing;
import duban.reporting.kept.Revisions;
import duban.reporting.process.Correcting;
import duban.reporting.process.CorrectionForm;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 季度报告 over HTTP: the office sees its reports from the draft on, leaders once they are asked. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

  private final ReportViews views;
  private final ReportAccess access;
  private final Correcting correcting;
  private final Editing editing;
  private final Revisions revisions;
  private final Tracing tracing;
  private final Instructing instructing;
  private final InstructionView.Views instructionViews;

  ReportController(
      ReportViews views,
      ReportAccess access,
      Correcting correcting,
      Editing editing,
      Revisions revisions,
      Tracing tracing,
      Instructing instructing,
      InstructionView.Views instructionViews) {
    this.views = views;
    this.access = access;
    this.correcting = correcting;
    this.editing = editing;
    this.revisions = revisions;
    this.tracing = tracing;
    this.instructing = instructing;
    this.instructionViews = instructionViews;
  }

  @GetMapping
  List<ReportSummary> list(Actor actor) {
    return views.ofPlans(actor);
  }

  @GetMapping("/{id}")
  ReportDetail show(Actor actor, @PathVariable long id) {
    return views.detail(views.ofPlan(actor, id), actor);
  }

  /**
   * @param revision of the report now, from which to edit on
   */
  record Saved(int revision) {}

  /** Saves the words of a draft, on a plan or across; nothing counted or quoted can be changed. */
  @PutMapping("/{id}/body")
  Saved edit(Actor actor, @PathVariable long id, @Valid @RequestBody EditForm form) {
    editing.save(actor, access.toEdit(actor, id), form);
    return new Saved(access.readable(actor, id).revision());
  }

  /** What each sitting over it changed, the newest first. */
  @GetMapping("/{id}/revisions")
  List<Difference> revisions(Actor actor, @PathVariable long id) {
    long report = access.readable(actor, id).id();
    return Difference.of(revisions.of(report), revisions.handedIn(report));
  }

  /**
   * What a figure of a report counted, as it is now.
   *
   * @param count id of its source
   */
  @GetMapping("/{id}/behind")
  List<Behind> behind(Actor actor, @PathVariable long id, @RequestParam String count) {
    PeriodReport report = access.readable(actor, id);
    return report.body() == null ? List.of() : tracing.behind(report.body(), count);
  }

  /** Begins a correction; the answer is the new version. */
  @PostMapping("/{id}/corrections")
  ReportDetail correct(
      Actor actor, @PathVariable long id, @Valid @RequestBody CorrectionForm form) {
    return views.detail(correcting.correct(actor, id, form), actor);
  }

  @GetMapping("/{id}/instructions")
  List<InstructionView> instructions(Actor actor, @PathVariable long id) {
    return instructionViews.of(instructing.ofReport(access.readable(actor, id).id()), actor);
  }

  /**
   * @param plan with which the instruction is kept, for a report across several
   */
  @PostMapping("/{id}/instructions")
  @ResponseStatus(HttpStatus.CREATED)
  InstructionView instruct(
      Actor actor,
      @PathVariable long id,
      @RequestParam(required = false) String plan,
      @Valid @RequestBody OrderForm form) {
    List<String> reported = access.readable(actor, id).planKeys();
    List<String> on = plan != null && reported.contains(plan) ? List.of(plan) : reported;
    return instructionViews.of(instructing.giveOnReport(actor, on, id, form.order()), actor);
  }
}
