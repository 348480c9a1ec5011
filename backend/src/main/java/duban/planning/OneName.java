package duban.planning;

import duban.organisation.UnitId;
import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Unit;
import duban.plan.WorkItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a registered unit one name in a plan that calls it by several: whoever is asked twice does
 * the same work twice. The first name used stays; in an item a lead is not responsible once more.
 */
final class OneName {

  private final Map<String, String> names = new HashMap<>();

  private OneName(Plan plan, Map<String, UnitId> registered) {
    Map<UnitId, String> first = new HashMap<>();
    for (Unit unit : plan.units()) {
      names.put(unit.name(), first.computeIfAbsent(registered.get(unit.name()), id -> unit.name()));
    }
  }

  static Plan forEachUnitOf(Plan plan, Map<String, UnitId> registered) {
    return new OneName(plan, registered).rename(plan);
  }

  private Plan rename(Plan plan) {
    return PlanParts.exchanged(
        plan,
        plan.sections(),
        plan.measures().stream().map(this::rename).toList(),
        plan.units().stream().filter(unit -> of(unit.name()).equals(unit.name())).toList());
  }

  private Measure rename(Measure measure) {
    return new Measure(
        measure.number(),
        measure.printedNumber(),
        measure.section(),
        measure.title(),
        measure.text(),
        measure.items().stream().map(this::rename).toList(),
        measure.deadline(),
        measure.recurrence(),
        measure.targets(),
        measure.source());
  }

  private WorkItem rename(WorkItem item) {
    List<String> lead = all(item.lead());
    List<String> responsible =
        all(item.responsible()).stream().filter(name -> !lead.contains(name)).toList();
    return new WorkItem(item.text(), lead, responsible, all(item.collective()));
  }

  private List<String> all(List<String> written) {
    return written.stream().map(this::of).distinct().toList();
  }

  private String of(String written) {
    return names.get(written);
  }
}
