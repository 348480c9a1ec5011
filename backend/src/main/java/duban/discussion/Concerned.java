package duban.discussion;

import duban.organisation.Actor;
import duban.organisation.Organisation;
import duban.organisation.People;
import duban.organisation.UnitId;
import duban.planning.MeasureId;
import duban.planning.MeasureNotFound;
import duban.planning.PlanAccess;
import duban.planning.Plans;
import duban.planning.PublishedMeasure;
import duban.planning.PublishedPlan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a measure concerns: they talk about it, and they alone can be mentioned. */
@Component
class Concerned {

  private final Plans plans;
  private final PlanAccess access;
  private final People people;
  private final Organisation organisation;

  Concerned(Plans plans, PlanAccess access, People people, Organisation organisation) {
    this.plans = plans;
    this.access = access;
    this.people = people;
    this.organisation = organisation;
  }

  /** Somebody who can be mentioned, with the unit they have in the matter. */
  record Colleague(String username, String name, String unit) {}

  /**
   * A measure that concerns a person.
   *
   * @throws MeasureNotFound when it does not
   */
  PublishedMeasure measure(Actor actor, MeasureId id) {
    PublishedMeasure measure = plans.measure(id);
    if (!access.concerns(actor, measure)) {
      throw new MeasureNotFound(id.value());
    }
    return measure;
  }

  /** The people of its units, of the office and of the leaders, in the order of their usernames. */
  List<Colleague> with(PublishedMeasure measure) {
    Set<UnitId> units = units(measure);
    return people.ofAny(units).stream()
        .map(it -> new Colleague(it.username(), it.name(), unitOf(it, units)))
        .toList();
  }

  /** Name of the unit a person has in the matter; of several the weightiest. */
  String unitOf(Actor person, PublishedMeasure measure) {
    return unitOf(person, units(measure));
  }

  private String unitOf(Actor person, Set<UnitId> units) {
    return units.stream()
        .filter(person::belongsTo)
        .findFirst()
        .map(organisation::nameOf)
        .orElseThrow();
  }

  private Set<UnitId> units(PublishedMeasure measure) {
    PublishedPlan plan = plans.plan(measure.id().plan());
    Set<UnitId> units = new LinkedHashSet<>(access.unitsOf(measure));
    units.add(plan.office());
    units.add(plan.leaders());
    return units;
  }
}
