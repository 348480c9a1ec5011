package duban.planning;

import duban.compiler.MeasureModel;
import duban.compiler.PlanCompiler;
import duban.engine.Processes;
import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.UnitId;
import duban.plan.Finding;
import duban.plan.Plan;
import duban.plan.Reading;
import duban.plan.Unit;
import duban.reader.PlanReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Turns a document into a running plan. */
@Service
public class Publishing {

  private final Plans plans;
  private final PlanArchive archive;
  private final Organisation organisation;
  private final Processes processes;
  private final MeasureJournal journal;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Publishing(
      Plans plans,
      PlanArchive archive,
      Organisation organisation,
      Processes processes,
      MeasureJournal journal,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.plans = plans;
    this.archive = archive;
    this.organisation = organisation;
    this.processes = processes;
    this.journal = journal;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Reads, compiles, deploys and starts a plan: one process instance for each measure. All of it is
   * committed, or nothing.
   *
   * @throws PlanAlreadyPublished when a plan with this key runs
   * @throws PlanUnreadable when nothing was found in the document or a finding bars publishing
   * @throws UnitsNotRegistered when it names units that are not registered
   */
  public Reading publish(String key, String document, Actor actor) {
    if (plans.find(key).isPresent()) {
      throw new PlanAlreadyPublished(key);
    }
    Reading reading = PlanReader.read(key, document);
    refuseErrors(key, reading);
    Map<String, UnitId> registered = registered(reading.plan());
    Plan plan = OneName.forEachUnitOf(reading.plan(), registered);
    List<MeasureModel> models = new PlanCompiler().compile(plan);
    try {
      transaction.executeWithoutResult(status -> start(plan, document, registered, models, actor));
    } catch (DuplicateKeyException ex) {
      throw new PlanAlreadyPublished(key);
    }
    return reading;
  }

  private static void refuseErrors(String key, Reading reading) {
    List<Finding> errors =
        Stream.concat(
                reading.findings().stream()
                    .filter(finding -> finding.level() == Finding.Level.ERROR),
                lacking(reading.plan()).stream())
            .toList();
    if (!errors.isEmpty()) {
      throw new PlanUnreadable(key, errors);
    }
  }

  /** Without a name and years a plan can be shown to nobody and has no reporting periods. */
  private static List<Finding> lacking(Plan plan) {
    List<Finding> lacking = new ArrayList<>();
    if (plan.title() == null) {
      lacking.add(lack("no-title", "/title", "没有读出方案的标题", "请在文件开头写明标题"));
    }
    if (plan.periodStart() == null || plan.periodEnd() == null) {
      lacking.add(lack("no-period", "/periodStart", "没有读出方案的起止年份", "请在标题中写明年份，如(2023-2025年)"));
    }
    return lacking;
  }

  private static Finding lack(String code, String subject, String message, String remedy) {
    return new Finding(Finding.Level.ERROR, code, null, subject, message, remedy);
  }

  private Map<String, UnitId> registered(Plan plan) {
    Map<String, UnitId> found = new HashMap<>();
    List<String> missing = new ArrayList<>();
    for (Unit unit : plan.units()) {
      organisation
          .find(unit.name())
          .ifPresentOrElse(id -> found.put(unit.name(), id), () -> missing.add(unit.name()));
    }
    for (String name : new String[] {plan.leadingOffice(), plan.leadingGroup()}) {
      if (name != null && organisation.find(name).isEmpty()) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      throw new UnitsNotRegistered(plan.key(), missing);
    }
    return found;
  }

  private void start(
      Plan plan,
      String document,
      Map<String, UnitId> registered,
      List<MeasureModel> models,
      Actor actor) {
    UnitId office = unit(plan.leadingOffice(), actor);
    UnitId leaders = unit(plan.leadingGroup(), actor);
    archive.add(
        plan,
        document,
        registered,
        new PlanArchive.Publication(office, leaders, clock.instant(), actor.username()));
    Map<String, byte[]> resources = new LinkedHashMap<>();
    models.forEach(model -> resources.put(model.resourceName(), model.bpmn()));
    processes.deploy(plan.key(), resources);
    models.forEach(model -> startMeasure(MeasureId.of(plan.key(), model.measure()), model, actor));
    events.publishEvent(new PlanPublished(plan.key()));
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

  /** A plan without an office of its own is supervised by the unit that publishes it. */
  private UnitId unit(String name, Actor actor) {
    return Optional.ofNullable(name)
        .flatMap(organisation::find)
        .orElseGet(() -> actor.units().iterator().next());
  }
}
