package duban.closure;

import duban.compiler.BpmnIds;
import duban.engine.Processes;
import duban.planning.MeasureEnding;
import duban.planning.MeasureId;
import duban.planning.MeasureJournal;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Winds a plan up (收官): what is still open of its measures ends, each without a grade. The models
 * call it under the bean name {@code closure}.
 */
@Component("closure")
public class WindUp {

  private final Plans plans;
  private final Processes processes;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WindUp(
      Plans plans,
      Processes processes,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.processes = processes;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** Ends every measure of a plan that has not ended; doing it again changes nothing. */
  @Transactional
  public void windUp(String plan) {
    plans.measures(plan).stream()
        .filter(measure -> !measure.state().ended())
        .map(PublishedMeasure::id)
        .map(MeasureEnding::new)
        .forEach(events::publishEvent);
    processes.deliverToAll(BpmnIds.MESSAGE_PLAN_WOUND_UP, plan + "/");
  }

  /** Records that a measure ended with its plan; its process calls this. */
  public void woundUp(String measure) {
    MeasureId id = MeasureId.of(measure);
    if (plans.windUp(id, clock.instant())) {
      journal.byTime(id, null, "wound-up", null);
    }
  }
}
