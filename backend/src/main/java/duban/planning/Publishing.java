package duban.planning;

import duban.compiler.MeasureModel;
import duban.compiler.PlanCompiler;
import duban.engine.Processes;
import duban.organisation.Actor;
import duban.plan.Plan;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns an approved plan into a running one. */
@Service
public class Publishing {

  private final Plans plans;
  private final PlanArchive archive;
  private final Processes processes;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Publishing(
      Plans plans,
      PlanArchive archive,
      Processes processes,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.archive = archive;
    this.processes = processes;
    this.journal = journal;
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
    run(plan.key(), models, actor);
    events.publishEvent(new PlanPublished(plan.key()));
  }

  private void run(String key, List<MeasureModel> models, Actor actor) {
    Map<String, byte[]> resources = new LinkedHashMap<>();
    models.forEach(model -> resources.put(model.resourceName(), model.bpmn()));
    processes.deploy(key, resources);
    models.forEach(model -> startMeasure(MeasureId.of(key, model.measure()), model, actor));
  }

  private void startMeasure(MeasureId id, MeasureModel model, Actor actor) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("measureId", id.value());
    variables.put("period", null);
    variables.put("overdueElement", null);
    variables.put("overdueUnit", null);
    processes.start(model.processId(), id.value(), variables);
    journal.byPerson(id, actor, null, "plan-published", null);
  }
}
