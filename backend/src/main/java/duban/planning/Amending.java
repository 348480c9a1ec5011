package duban.planning;

import duban.compiler.PlanCompiler;
import duban.organisation.Actor;
import duban.organisation.UnitId;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Unit;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds measures to running plans. */
@Service
public class Amending {

  private final Amendments amendments;
  private final Plans plans;
  private final PlanArchive archive;
  private final MeasureStart start;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Amending(
      Amendments amendments,
      Plans plans,
      PlanArchive archive,
      MeasureStart start,
      ApplicationEventPublisher events,
      Clock clock) {
    this.amendments = amendments;
    this.plans = plans;
    this.archive = archive;
    this.start = start;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Compiles, deploys and starts the added measures; those that run stay as they are. An amendment
   * that adds none is recorded all the same.
   *
   * @throws PlanNotFound when there is no such plan
   * @throws PlanOver when the plan was wound up
   * @throws MeasureNumberTaken when a measure of the plan has the number of an added one
   */
  @Transactional
  public void amend(Amendment amendment, Actor actor) {
    String key = amendment.plan().key();
    amendments.lock(key);
    plans.running(key);
    refuseTaken(amendment.plan());
    Map<UnitId, String> known = amendments.refs(key);
    Plan plan =
        OneName.forEachUnitOf(
            new SectionsOf(plans.sections(key)).placed(amendment.plan()), amendment.units());
    List<Unit> units = PlanRefs.extending(known).of(used(plan), amendment.units());
    Plan added = PlanParts.exchanged(plan, plan.sections(), plan.measures(), units);
    Set<String> before = new HashSet<>(known.values());
    archive.extend(
        added,
        amendment.units(),
        units.stream().filter(unit -> !before.contains(unit.id())).toList(),
        amendments.nextPosition(key),
        clock.instant());
    amendments.add(added, amendment.document(), clock.instant(), actor.username());
    start.all(key, new PlanCompiler().compile(added), "plan-amended", actor);
    events.publishEvent(new MeasuresAdded(key, added));
  }

  private static List<Unit> used(Plan plan) {
    Set<String> names = new HashSet<>();
    plan.measures().forEach(measure -> names.addAll(MeasureRoles.of(measure).keySet()));
    return plan.units().stream().filter(unit -> names.contains(unit.name())).toList();
  }

  private void refuseTaken(Plan plan) {
    List<String> numbers = plan.measures().stream().map(Measure::number).toList();
    List<String> taken = amendments.taken(plan.key(), numbers);
    if (!taken.isEmpty()) {
      throw new MeasureNumberTaken(plan.key(), taken);
    }
  }
}
