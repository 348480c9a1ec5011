package duban.review;

import duban.organisation.UnitId;
import duban.plan.Plan;
import duban.plan.Unit;
import duban.planning.PublishedPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people made of a reading.
 *
 * @param mappings registered units chosen by hand, by the name in the plan
 * @param office the registered unit chosen to supervise the plan; null leaves it to the plan's
 *     words
 * @param firstListedLeads whether the unit named first leads where the plan names no lead
 * @param settled ids of findings that somebody has looked into
 */
record DraftContent(
    DraftPlan plan,
    Map<String, UnitId> mappings,
    UnitId office,
    boolean firstListedLeads,
    Set<String> settled) {

  static DraftContent of(Plan read) {
    return new DraftContent(DraftPlan.of(read), Map.of(), null, true, Set.of());
  }

  /**
   * @param known the registered units of the running plan, by the names it calls them
   */
  static DraftContent ofAmendment(Plan read, PublishedPlan running, Map<String, UnitId> known) {
    Map<String, UnitId> mappings = new LinkedHashMap<>();
    for (Unit unit : read.units()) {
      if (known.containsKey(unit.name())) {
        mappings.put(unit.name(), known.get(unit.name()));
      }
    }
    if (read.leadingGroup() != null && read.leadingGroup().equals(running.leadingGroup())) {
      mappings.put(read.leadingGroup(), running.leaders());
    }
    return new DraftContent(DraftPlan.of(read), mappings, running.office(), true, Set.of());
  }

  /** Without what was chosen by hand for these names. */
  DraftContent unmapped(List<String> names) {
    Map<String, UnitId> left =
        mappings.entrySet().stream()
            .filter(it -> !names.contains(it.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new DraftContent(plan, left, office, firstListedLeads, settled);
  }
}
