package duban.planning;

import duban.compiler.MeasureModel;
import duban.compiler.PlanCompiler;
import duban.organisation.Actor;
import duban.plan.Plan;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns an approved plan into a running one. */
@Service
public class Publishing {

  private final Plans plans;
  private final PlanArchive archive;
  private final ReportingCalendars calendars;
  private final MeasureStart start;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Publishing(
      Plans plans,
      PlanArchive archive,
      ReportingCalendars calendars,
      MeasureStart start,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.archive = archive;
    this.calendars = calendars;
    this.start = start;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Compiles, deploys and starts a plan: one process instance for each measure. All of it is
   * committed, or nothing.
   *
   * @throws PlanAlreadyPublished when a plan with this key runs
   */
  public void publish(NewPlan approved, Actor actor) {
    String key = approved.plan().key();
    if (plans.find(key).isPresent()) {
      throw new PlanAlreadyPublished(key);
    }
    Plan plan = OneName.forEachUnitOf(approved.plan(), approved.units());
    List<MeasureModel> models = new PlanCompiler().compile(plan);
    try {
      transaction.executeWithoutResult(status -> start(plan, approved, models, actor));
    } catch (DuplicateKeyException ex) {
      throw new PlanAlreadyPublished(key);
    }
  }

  private void start(Plan plan, NewPlan approved, List<MeasureModel> models, Actor actor) {
    archive.add(plan, approved, clock.instant(), actor.username());
    calendars.addUsual(plans.plan(plan.key()), actor.name());
    start.all(plan.key(), models, "plan-published", actor);
    events.publishEvent(new PlanPublished(plan.key(), plan));
  }
}
