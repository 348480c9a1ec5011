package duban.reporting.web;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.ReportingPeriod;
import duban.reporting.process.DecisionForm;
import duban.reporting.process.OfficeReporting;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 综合报告 over HTTP: a report across all plans of an office, read and edited as any other. */
@RestController
@RequestMapping("/api/office-reports")
class OfficeReportController {

  private final OfficeReporting reporting;
  private final ReportViews views;

  OfficeReportController(OfficeReporting reporting, ReportViews views) {
    this.reporting = reporting;
    this.views = views;
  }

  @GetMapping
  List<OfficeReportSummary> list(Actor actor) {
    return views.acrossPlans(actor);
  }

  @GetMapping("/{id}")
  OfficeReport show(Actor actor, @PathVariable long id) {
    return views.acrossPlans(views.acrossPlans(actor, id), actor);
  }

  /** Drafts one, or gives that which is being worked on. */
  @PostMapping
  OfficeReport draft(Actor actor, @Valid @RequestBody OfficeForm form) {
    return views.acrossPlans(
        reporting.draft(actor, new UnitId(form.office()), ReportingPeriod.of(form.period())),
        actor);
  }

  /** Gives it to the leaders. */
  @PostMapping("/{id}/hand-in")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handIn(Actor actor, @PathVariable long id) {
    reporting.handIn(actor, views.acrossPlans(actor, id));
  }

  /** Issues it, or sends it back. */
  @PostMapping("/{id}/decision")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decide(Actor actor, @PathVariable long id, @Valid @RequestBody DecisionForm form) {
    reporting.decide(actor, views.acrossPlans(actor, id), form);
  }
}
