package duban.reporting;

import duban.engine.Processes;
import duban.planning.PlanPublished;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the reporting of a plan and drafts its reports, under the bean name {@code periodReports}.
 */
@Component("periodReports")
public class PeriodReporting {

  private final PeriodReports reports;
  private final FigureCounter counter;
  private final Plans plans;
  private final Processes processes;

  PeriodReporting(PeriodReports reports, FigureCounter counter, Plans plans, Processes processes) {
    this.reports = reports;
    this.counter = counter;
    this.plans = plans;
    this.processes = processes;
  }

  @EventListener
  void on(PlanPublished published) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("planKey", published.plan());
    variables.put("period", null);
    processes.start("period-report", published.plan(), variables);
  }

  /** Counts the figures of a period and writes the draft; late units are named, not waited for. */
  public Long draft(String plan, String period) {
    ReportingPeriod quarter = ReportingPeriod.of(period);
    PublishedPlan published = plans.plan(plan);
    Instant since = reports.lastDraft(plan).orElse(published.publishedAt());
    Contents contents = counter.count(plan, quarter, since);
    return reports.add(plan, period, Draft.of(published, quarter, contents), contents);
  }
}
