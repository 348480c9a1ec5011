package duban.reporting;

import duban.instruction.Instructing;
import duban.instruction.InstructionView;
import duban.instruction.OrderForm;
import duban.organisation.Actor;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.work.OpenTasks;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 季度报告 over HTTP: the office sees its reports from the draft on, leaders once they are asked. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

  private final PeriodReports reports;
  private final Correcting correcting;
  private final Plans plans;
  private final OpenTasks tasks;
  private final Instructing instructing;
  private final InstructionView.Views instructionViews;

  ReportController(
      PeriodReports reports,
      Correcting correcting,
      Plans plans,
      OpenTasks tasks,
      Instructing instructing,
      InstructionView.Views instructionViews) {
    this.reports = reports;
    this.correcting = correcting;
    this.plans = plans;
    this.tasks = tasks;
    this.instructing = instructing;
    this.instructionViews = instructionViews;
  }

  @GetMapping
  List<ReportSummary> list(Actor actor) {
    List<String> keys =
        plans.all().stream()
            .filter(plan -> actor.belongsTo(plan.office()) || actor.belongsTo(plan.leaders()))
            .map(PublishedPlan::key)
            .toList();
    return reports.ofPlans(keys).stream()
        .filter(report -> visible(report, actor))
        .map(this::summary)
        .toList();
  }

  @GetMapping("/{id}")
  ReportDetail show(Actor actor, @PathVariable long id) {
    return detail(report(actor, id), actor);
  }

  /** Begins a correction; the answer is the new version. */
  @PostMapping("/{id}/corrections")
  ReportDetail correct(
      Actor actor, @PathVariable long id, @Valid @RequestBody CorrectionForm form) {
    return detail(correcting.correct(actor, id, form), actor);
  }

  private ReportDetail detail(PeriodReport report, Actor actor) {
    Contents contents = report.contents();
    List<PeriodReport> versions =
        reports.versions(report.plan(), report.period()).stream()
            .filter(version -> visible(version, actor))
            .toList();
    return new ReportDetail(
        summary(report),
        report.overview(),
        report.nextSteps(),
        report.instruction(),
        report.approvedBy(),
        report.correctionReason(),
        report.correctionBy(),
        report.contentHash(),
        contents.figures(),
        contents.missing(),
        contents.problems(),
        contents.cards(),
        contents.delays(),
        contents.coordination(),
        contents.indicators(),
        contents.copied(),
        contents.inTime(),
        contents.excused(),
        contents.closing(),
        versions.stream().map(ReportController::version).toList(),
        actions(report, versions, actor),
        task(report, actor));
  }

  @GetMapping("/{id}/instructions")
  List<InstructionView> instructions(Actor actor, @PathVariable long id) {
    return instructionViews.of(instructing.ofReport(report(actor, id).id()), actor);
  }

  @PostMapping("/{id}/instructions")
  @ResponseStatus(HttpStatus.CREATED)
  InstructionView instruct(Actor actor, @PathVariable long id, @Valid @RequestBody OrderForm form) {
    PeriodReport report = report(actor, id);
    return instructionViews.of(
        instructing.giveOnReport(actor, report.plan(), id, form.order()), actor);
  }

  private PeriodReport report(Actor actor, long id) {
    return reports
        .find(id)
        .filter(found -> visible(found, actor))
        .orElseThrow(() -> new ReportNotFound(id));
  }

  private static ReportDetail.Version version(PeriodReport report) {
    return new ReportDetail.Version(
        report.id(),
        report.version(),
        report.state(),
        report.issuedAt(),
        report.inForce(),
        report.correctionReason());
  }

  private List<String> actions(PeriodReport report, List<PeriodReport> versions, Actor actor) {
    boolean correctable =
        report.inForce()
            && versions.stream().allMatch(it -> it.state() == PeriodReport.State.ISSUED)
            && actor.belongsTo(plans.plan(report.plan()).office());
    return correctable ? List.of("correct") : List.of();
  }

  private boolean visible(PeriodReport report, Actor actor) {
    PublishedPlan plan = plans.plan(report.plan());
    return actor.belongsTo(plan.office())
        || actor.belongsTo(plan.leaders()) && report.state() != PeriodReport.State.DRAFT;
  }

  private ReportDetail.Task task(PeriodReport report, Actor actor) {
    if (report.state() == PeriodReport.State.ISSUED) {
      return null;
    }
    return tasks.ofPlan(report.plan()).stream()
        .filter(task -> task.measure() == null && Objects.equals(task.period(), report.period()))
        .filter(task -> actor.belongsTo(task.unit()))
        .map(task -> new ReportDetail.Task(task.id(), task.kind()))
        .findFirst()
        .orElse(null);
  }

  private ReportSummary summary(PeriodReport report) {
    return new ReportSummary(
        report.id(),
        plans.plan(report.plan()).ref(),
        report.period(),
        report.kind(),
        report.version(),
        report.title(),
        report.state(),
        report.supersededBy() != null,
        report.draftedAt(),
        report.issuedAt());
  }
}
