package duban.planning;

import duban.organisation.Actor;
import duban.planning.ReportingCalendarView.Upcoming;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 报告日历 over HTTP. */
@RestController
class ReportingCalendarController {

  private static final String OF_PLAN = "/api/plans/{key}/reporting-calendar";

  private final Scheduling scheduling;

  ReportingCalendarController(Scheduling scheduling) {
    this.scheduling = scheduling;
  }

  /** The plans whose calendars the person may see. */
  @GetMapping("/api/reporting-calendars")
  List<PlanRef> plans(Actor actor) {
    return scheduling.plans(actor);
  }

  @GetMapping(OF_PLAN)
  ReportingCalendarView show(Actor actor, @PathVariable String key) {
    return scheduling.of(actor, key);
  }

  @PostMapping(OF_PLAN + "/preview")
  List<Upcoming> preview(
      Actor actor, @PathVariable String key, @Valid @RequestBody ReportingCalendarForm form) {
    return scheduling.preview(actor, key, form);
  }

  @PutMapping(OF_PLAN)
  ReportingCalendarView set(
      Actor actor, @PathVariable String key, @Valid @RequestBody ReportingCalendarForm form) {
    scheduling.set(actor, key, form);
    return scheduling.of(actor, key);
  }
}
