package duban.reporting.process;

import duban.engine.Processes;
import duban.planning.PlanPublished;
import duban.planning.Plans;
import duban.planning.PublishedPlan;
import duban.planning.ReportingPeriod;
import duban.reporting.PeriodReport;
import duban.reporting.body.ReportBody;
import duban.reporting.edit.Edit;
import duban.reporting.kept.Drafted;
import duban.reporting.kept.PeriodReports;
import duban.reporting.kept.ReportWriting;
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
  private final ReportWriting writing;
  private final Drafting drafting;
  private final Plans plans;
  private final Processes processes;
  private final WindingUp windingUp;

  PeriodReporting(
      PeriodReports reports,
      ReportWriting writing,
      Drafting drafting,
      Plans plans,
      Processes processes,
      WindingUp windingUp) {
    this.reports = reports;
    this.writing = writing;
    this.drafting = drafting;
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
        .orElseGet(
            () -> writing.add(plan, period, drafting.of(plans.plan(plan), periodOf(period))));
  }

  /** Null for the whole plan. */
  private static ReportingPeriod periodOf(String period) {
    return PeriodReport.FINAL_PERIOD.equals(period) ? null : ReportingPeriod.of(period);
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
    if (!recount) {
      return writing.correct(issued, issued.contents(), issued.body(), reason, by);
    }
    return recounted(issued, reason, by);
  }

  private Long recounted(PeriodReport issued, String reason, String by) {
    PublishedPlan plan = plans.plan(issued.plan());
    ReportingPeriod period = periodOf(issued.period());
    boolean first = issued.body() == null;
    Drafted anew =
        first ? drafting.of(plan, period) : drafting.again(plan, period, issued.body().masthead());
    ReportBody body = first ? anew.body() : Edit.carry(issued.body(), anew.body());
    // a card stands in one report, so those of later periods do not come in by recounting
    return writing.correct(
        issued, anew.contents().withCards(issued.contents().cards()), body, reason, by);
  }

  /** Ends a plan whose final report is issued. */
  public void windUp(String plan) {
    windingUp.windUp(plan);
  }
}
