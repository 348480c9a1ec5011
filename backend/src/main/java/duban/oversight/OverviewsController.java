package duban.oversight;

import duban.organisation.Actor;
import duban.problem.FormInvalid;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the office looks at beside its desk: changes, forecast, workload. */
@RestController
@RequestMapping("/api/oversight")
class OverviewsController {

  private final Changes changes;
  private final Forecasting forecasting;
  private final Workloads workloads;

  OverviewsController(Changes changes, Forecasting forecasting, Workloads workloads) {
    this.changes = changes;
    this.forecasting = forecasting;
    this.workloads = workloads;
  }

  @GetMapping("/changes")
  Change.Since changes(Actor actor, @RequestParam(defaultValue = "day") String since) {
    return changes.since(actor, span(since));
  }

  private static Changes.Span span(String slug) {
    try {
      return Changes.Span.valueOf(slug.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException ex) {
      throw FormInvalid.of("since", "is day or week");
    }
  }

  @GetMapping("/forecast")
  Forecast forecast(Actor actor) {
    return forecasting.of(actor);
  }

  @GetMapping("/workload")
  Workload workload(Actor actor) {
    return workloads.of(actor);
  }
}
