package duban.compiler;

import duban.plan.Measure;
import duban.plan.Plan;
import duban.plan.Unit;
import duban.plan.WorkItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A measure and who takes part in it.
 *
 * @param all in the order of the lanes: office, leads, responsible units, groups
 * @param items the work items with their own parties
 */
record MeasureParties(Plan plan, Measure measure, List<Party> all, List<Item> items) {

  /**
   * A work item of the measure.
   *
   * @param position from 1; 0 where the measure has this one item only
   * @param coordinator the first lead; where none is named the first responsible unit, else the
   *     office
   * @param workers leads and responsible units, then the groups; at least one
   */
  record Item(int position, String text, Party coordinator, List<Party> workers) {

    Item {
      if (workers.isEmpty()) {
        throw new IllegalArgumentException("A work item without any unit cannot be compiled");
      }
    }

    /** Tells the items of a measure apart in labels. */
    String label(String verb) {
      return position > 0 ? verb + "(任务" + position + ")" : verb;
    }
  }

  static MeasureParties of(Plan plan, Measure measure) {
    Map<String, Party> parties = new LinkedHashMap<>();
    List<WorkItem> items = measure.items();
    add(parties, plan, items.stream().flatMap(item -> item.lead().stream()), Party.Role.LEAD);
    add(
        parties,
        plan,
        items.stream().flatMap(item -> item.responsible().stream()),
        Party.Role.RESPONSIBLE);
    add(
        parties,
        plan,
        items.stream().flatMap(item -> item.collective().stream()),
        Party.Role.GROUP);
    Party office = new Party("office", officeName(plan), Party.Role.OFFICE);
    return new MeasureParties(
        plan,
        measure,
        Stream.concat(Stream.of(office), parties.values().stream()).toList(),
        items(items, parties, office));
  }

  private static void add(
      Map<String, Party> parties, Plan plan, Stream<String> names, Party.Role role) {
    names.forEach(
        name -> {
          Unit unit =
              plan.unit(name)
                  .orElseThrow(() -> new IllegalArgumentException("No unit of the plan: " + name));
          Party.Role actual = unit.collective() ? Party.Role.GROUP : role;
          parties.putIfAbsent(name, new Party(unit.id(), name, actual));
        });
  }

  private static List<Item> items(List<WorkItem> items, Map<String, Party> parties, Party office) {
    List<Item> result = new ArrayList<>();
    for (WorkItem item : items) {
      List<Party> workers =
          Stream.of(item.lead(), item.responsible(), item.collective())
              .flatMap(List::stream)
              .map(parties::get)
              .distinct()
              .toList();
      Party coordinator =
          workers.stream().filter(worker -> !worker.isGroup()).findFirst().orElse(office);
      int position = items.size() > 1 ? result.size() + 1 : 0;
      result.add(new Item(position, item.text(), coordinator, workers));
    }
    return List.copyOf(result);
  }

  private static String officeName(Plan plan) {
    if (plan.leadingOffice() != null) {
      return plan.leadingOffice();
    }
    return plan.leadingGroup() != null ? plan.leadingGroup() + "办公室" : "领导小组办公室";
  }

  Party office() {
    return all.get(0);
  }

  /** The lead of the first item coordinates the measure. */
  Party coordinator() {
    return items.get(0).coordinator();
  }

  /** Everybody who reports: all but the office, in the order of the lanes. */
  List<Party> reporters() {
    return all.subList(1, all.size());
  }

  String title() {
    return measure.number() + " " + measure.title();
  }

  /** Documentation of an element that somebody works with: what it is, and the measure's text. */
  String cite(String purpose) {
    return purpose + "\n" + citation();
  }

  String citation() {
    return "措施" + measure.number() + "原文:" + measure.text();
  }

  /** Documentation of an element that only steers. */
  String refer(String purpose) {
    return purpose + "(措施" + measure.number() + ")";
  }
}
