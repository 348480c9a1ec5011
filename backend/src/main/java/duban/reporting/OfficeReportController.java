package duban.reporting;

import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.planning.ReportingPeriod;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
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

  /** Drafts one, or gives that which is being worked on. */
  @PostMapping
  ReportDetail draft(Actor actor, @Valid @RequestBody OfficeForm form) {
    return views.detail(
        reporting.draft(actor, new UnitId(form.office()), ReportingPeriod.of(form.period())),
        actor);
  }

  /** Gives it to the leaders. */
  @PostMapping("/{id}/hand-in")
  ReportDetail handIn(Actor actor, @PathVariable long id) {
    reporting.handIn(actor, acrossPlans(actor, id));
    return views.detail(views.report(actor, id), actor);
  }

  /** Issues it, or sends it back. */
  @PostMapping("/{id}/decision")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decide(Actor actor, @PathVariable long id, @Valid @RequestBody DecisionForm form) {
    reporting.decide(actor, acrossPlans(actor, id), form);
  }

  private PeriodReport acrossPlans(Actor actor, long id) {
    PeriodReport report = views.report(actor, id);
    if (report.kind() != PeriodReport.Kind.OFFICE) {
      throw new ReportNotFound(id);
    }
    return report;
  }
}
