package duban.planning;

import duban.organisation.Organisation;
import duban.organisation.UnitId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which registered unit does the work of a lane, under the bean name {@code units}. Resolved when a
 * task is created, so that a reorganised unit gets new tasks under its new name.
 */
@Component("units")
public class PlanUnits {

  private final Plans plans;
  private final Organisation organisation;

  PlanUnits(Plans plans, Organisation organisation) {
    this.plans = plans;
    this.organisation = organisation;
  }

  /** The registered unit behind a plan's unit. */
  public String groupOf(String measure, String ref) {
    return plans.registered(MeasureId.of(measure).plan(), ref).value();
  }

  /** The office that supervises the plan of a measure. */
  public String office(String measure) {
    return plans.plan(MeasureId.of(measure).plan()).office().value();
  }

  public String officeOfPlan(String plan) {
    return plans.plan(plan).office().value();
  }

  public String leadersOfPlan(String plan) {
    return plans.plan(plan).leaders().value();
  }

  /** Every unit that has a part in a measure of a plan, groups by their members. */
  public Set<UnitId> ofPlan(String plan) {
    Set<UnitId> all = new LinkedHashSet<>();
    for (PublishedMeasure measure : plans.measures(plan)) {
      for (MeasureUnit unit : measure.units()) {
        if (unit.role() == MeasureUnit.Role.COLLECTIVE) {
          all.addAll(membersOf(measure, unit.unit()));
        } else {
          all.add(unit.unit());
        }
      }
    }
    return all;
  }

  /** Members of a group who have no other part in the measure: nobody does the same work twice. */
  public List<String> membersOf(String measure, String ref) {
    MeasureId id = MeasureId.of(measure);
    return membersOf(plans.measure(id), plans.registered(id.plan(), ref)).stream()
        .map(UnitId::value)
        .toList();
  }

  /** As {@link #membersOf(String, String)}, for a measure at hand. */
  public List<UnitId> membersOf(PublishedMeasure measure, UnitId group) {
    Set<UnitId> taken = new LinkedHashSet<>();
    for (MeasureUnit unit : measure.units()) {
      if (unit.role() != MeasureUnit.Role.COLLECTIVE) {
        taken.add(unit.unit());
      }
    }
    for (UnitId earlier : measure.unitsOf(MeasureUnit.Role.COLLECTIVE)) {
      List<UnitId> members =
          organisation.membersOf(earlier).stream().filter(unit -> !taken.contains(unit)).toList();
      if (earlier.equals(group)) {
        return members;
      }
      taken.addAll(members);
    }
    return List.of();
  }
}
