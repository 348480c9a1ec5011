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

  static final String PLAN_PROCESS = "plan-reporting";

  private final PeriodReports reports;
  private final FigureCounter counter;
  private final Plans plans;
  private final Processes processes;
  private final WindingUp windingUp;

  PeriodReporting(
      PeriodReports reports,
      FigureCounter counter,
      Plans plans,
      Processes processes,
      WindingUp windingUp) {
    this.reports = reports;
    this.counter = counter;
    this.plans = plans;
    this.processes = processes;
    this.windingUp = windingUp;
  }

  @EventListener
  void on(PlanPublished published) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("planKey", published.plan());
    variables.put("period", null);
    processes.start(PLAN_PROCESS, published.plan(), variables);
  }

  /**
   * Counts the figures of a period, or of the whole plan, and writes the draft; late units are
   * named, not waited for. One that is there already stays as it is.
   */
  public Long draft(String plan, String period) {
    return reports
        .open(plan, period)
        .map(PeriodReport::id)
        .orElseGet(() -> reports.add(plan, period, words(plan, period)));
  }

  private Drafted words(String plan, String period) {
    PublishedPlan published = plans.plan(plan);
    Contents contents = count(published, period);
    return new Drafted(
        PeriodReport.Kind.of(period) == PeriodReport.Kind.FINAL
            ? Draft.ofWhole(published, contents)
            : Draft.of(published, ReportingPeriod.of(period), contents),
        contents);
  }

  private Contents count(PublishedPlan plan, String period) {
    if (PeriodReport.Kind.of(period) == PeriodReport.Kind.FINAL) {
      return counter.countAll(plan);
    }
    Instant since = reports.draftBefore(plan.key(), period).orElse(plan.publishedAt());
    return counter.count(plan.key(), ReportingPeriod.of(period), since);
  }

  /**
   * Begins a further version with the words of the one in force.
   *
   * @param recount whether the figures are counted anew; else they stay those of the first draft
   */
  public Long draftCorrection(
      String plan, String period, String reason, Boolean recount, String by) {
    PeriodReport issued =
        reports.versions(plan, period).stream()
            .filter(PeriodReport::inForce)
            .findFirst()
            .orElseThrow();
    // a card stands in one report, so those of later periods do not come in by recounting
    Contents contents =
        recount
            ? count(plans.plan(plan), period).withCards(issued.contents().cards())
            : issued.contents();
    return reports.correct(issued, contents, reason, by);
  }

  /** Ends a plan whose final report is issued. */
  public void windUp(String plan) {
    windingUp.windUp(plan);
  }
}
