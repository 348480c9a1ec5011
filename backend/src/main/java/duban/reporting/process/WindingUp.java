package duban.reporting.process;

import duban.audit.AuditEntry;
import duban.audit.AuditTrail;
import duban.closure.WindUp;
import duban.engine.Processes;
import duban.organisation.Actor;
import duban.planning.OfficeOnly;
import duban.planning.PlanNotFound;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import duban.reporting.PlanWoundUp;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of a plan: asked for by its office once all is closed, carried out with the final report.
 */
@Service
public class WindingUp {

  static final String ASKED = "Message_WindUpAsked";

  private final Plans plans;
  private final WindUp measures;
  private final Processes processes;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WindingUp(
      Plans plans,
      WindUp measures,
      Processes processes,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.measures = measures;
    this.processes = processes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Has the final report drafted before the period of the plan is over.
   *
   * @throws MeasuresStillOpen when a measure is not closed
   * @throws WindUpUnderWay when the final report is being prepared already
   */
  @Transactional
  public void ask(Actor actor, String key) {
    PublishedPlan plan = plans.find(key).orElseThrow(() -> new PlanNotFound(key));
    if (!actor.belongsTo(plan.office())) {
      throw actor.belongsTo(plan.leaders()) ? new OfficeOnly() : new PlanNotFound(key);
    }
    List<String> open = open(key);
    if (!open.isEmpty()) {
      throw new MeasuresStillOpen(key, open);
    }
    if (!processes.tell(PeriodReporting.PLAN_PROCESS, key, ASKED)) {
      throw new WindUpUnderWay(key);
    }
    audit.record(
        new AuditEntry(
            clock.instant(),
            actor.username(),
            actor.name(),
            null,
            null,
            key,
            "wind-up-asked",
            null));
  }

  /** Ends whatever of the plan still runs; doing it again changes nothing. */
  void windUp(String key) {
    if (plans.plan(key).woundUp()) {
      return;
    }
    List<String> open = open(key);
    plans.windUp(key, clock.instant());
    measures.windUp(key);
    events.publishEvent(new PlanWoundUp(key, open));
    audit.record(
        AuditEntry.bySystem(
            clock.instant(), null, null, key, "plan-wound-up", String.join("、", open)));
  }

  private List<String> open(String key) {
    return plans.measures(key).stream()
        .filter(measure -> !measure.closed())
        .map(PublishedMeasure::number)
        .toList();
  }
}
