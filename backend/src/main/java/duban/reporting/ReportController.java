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
  private final Plans plans;
  private final OpenTasks tasks;
  private final Instructing instructing;
  private final InstructionView.Views instructionViews;

  ReportController(
      PeriodReports reports,
      Plans plans,
      OpenTasks tasks,
      Instructing instructing,
      InstructionView.Views instructionViews) {
    this.reports = reports;
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
    PeriodReport report = report(actor, id);
    return new ReportDetail(
        summary(report),
        report.overview(),
        report.nextSteps(),
        report.instruction(),
        report.contents().figures(),
        report.contents().missing(),
        report.contents().problems(),
        report.contents().cards(),
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

  private boolean visible(PeriodReport report, Actor actor) {
    PublishedPlan plan = plans.plan(report.plan());
    return actor.belongsTo(plan.office())
        || actor.belongsTo(plan.leaders()) && report.state() != PeriodReport.State.DRAFT;
  }

  private ReportDetail.Task task(PeriodReport report, Actor actor) {
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
        report.title(),
        report.state(),
        report.draftedAt(),
        report.issuedAt());
  }
}
