package duban.planning;

import duban.organisation.UnitId;
import duban.plan.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives units of an amendment the ids they have in the running plan, and new ones the next. */
final class PlanRefs {

  private final Map<UnitId, String> refs;
  private int last;

  private PlanRefs(Map<UnitId, String> known) {
    this.refs = new HashMap<>(known);
    this.last =
        known.values().stream().mapToInt(ref -> Integer.parseInt(ref.substring(1))).max().orElse(0);
  }

  static PlanRefs extending(Map<UnitId, String> known) {
    return new PlanRefs(known);
  }

  List<Unit> of(List<Unit> units, Map<String, UnitId> registered) {
    List<Unit> numbered = new ArrayList<>();
    for (Unit unit : units) {
      String ref = refs.computeIfAbsent(registered.get(unit.name()), it -> next());
      numbered.add(new Unit(ref, unit.name(), unit.aliases(), unit.collective()));
    }
    return numbered;
  }

  private String next() {
    return String.format("u%02d", ++last);
  }
}
